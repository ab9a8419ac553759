; The installer of Lá Chắn: for whoever runs it, without an administrator. Made by packaging/windows/installer.py.
;   lachan-VERSION-setup.exe /S [/D=C:\folder]   asks nothing; ends with 0, or 2 (refused: older, or still open)
;   uninstall.exe /S [/DATA]                     asks nothing; /DATA deletes what people did in the app too
Unicode true
Target amd64-unicode
!include "MUI2.nsh"
!include "WordFunc.nsh"
!include "FileFunc.nsh"

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\lachan"
!define OUR_KEY "Software\lachan"

Name "Lá Chắn"
OutFile "${OUTPUT}"
BrandingText "Lá Chắn ${VERSION}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\lachan"
InstallDirRegKey HKCU "${OUR_KEY}" "InstallDir"
SetCompressor /SOLID lzma
SetCompressorDictSize 32
SetDateSave off
VIProductVersion "${VERSION4}"
VIFileVersion "${VERSION4}"
VIAddVersionKey /LANG=1066 "ProductName" "Lá Chắn"
VIAddVersionKey /LANG=1066 "FileDescription" "Cài đặt Lá Chắn"
VIAddVersionKey /LANG=1066 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1066 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1066 "CompanyName" "Lá Chắn"
VIAddVersionKey /LANG=1066 "LegalCopyright" "Apache-2.0"

!define MUI_ICON "${PICTURES}/lachan.ico"
!define MUI_UNICON "${PICTURES}/lachan.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURES}/side.bmp"
!define MUI_LANGDLL_WINDOWTITLE "Lá Chắn"
!define MUI_LANGDLL_INFO "Chọn ngôn ngữ$\nChoose a language"
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${OUR_KEY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "InstallerLanguage"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\lachan.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Vietnamese"
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_RESERVEFILE_LANGDLL

LangString NEWER_IS_HERE ${LANG_VIETNAMESE} "Máy này đã có Lá Chắn $0, mới hơn bản ${VERSION} này. Bạn cứ dùng bản đang có: không có gì bị thay đổi.$\n$\nNếu vẫn muốn dùng bản cũ, hãy gỡ bản mới trước (kết quả học vẫn được giữ)."
LangString NEWER_IS_HERE ${LANG_ENGLISH} "Lá Chắn $0 is already on this computer and is newer than this one, ${VERSION}. Please keep using it: nothing has been changed.$\n$\nIf you do want the older one, uninstall the newer one first (everybody's progress is kept)."
LangString STILL_OPEN ${LANG_VIETNAMESE} "Lá Chắn đang mở. Hãy đóng cửa sổ Lá Chắn rồi bấm “Thử lại” (Retry)."
LangString STILL_OPEN ${LANG_ENGLISH} "Lá Chắn is open. Please close its window, then choose Retry."
LangString NOT_A_FOLDER_OF_OURS ${LANG_VIETNAMESE} "Thư mục này đã có những tệp khác: $INSTDIR$\n$\nHãy chọn một thư mục trống."
LangString NOT_A_FOLDER_OF_OURS ${LANG_ENGLISH} "There are other files in this folder: $INSTDIR$\n$\nPlease choose an empty folder."
LangString DATA_TOO ${LANG_VIETNAMESE} "Xoá luôn kết quả học và thiết lập của mọi người dùng Lá Chắn trên tài khoản này?$\n$\n$LOCALAPPDATA\lachan$\n$\nChọn “Không” (No) nếu bạn sẽ cài lại, hoặc nếu không chắc."
LangString DATA_TOO ${LANG_ENGLISH} "Also delete the progress and settings of everybody who used Lá Chắn on this account?$\n$\n$LOCALAPPDATA\lachan$\n$\nChoose No if you will install it again, or if you are not sure."
LangString WHAT_IT_IS ${LANG_VIETNAMESE} "Lá Chắn: diễn tập trước khi kẻ lừa đảo gọi"
LangString WHAT_IT_IS ${LANG_ENGLISH} "Lá Chắn: rehearse before a scammer calls"

; Nothing is done while the program runs: a file that runs cannot be opened for writing.
!macro WAIT_UNTIL_CLOSED UN
Function ${UN}WaitUntilClosed
  again:
    IfFileExists "$INSTDIR\lachan.exe" 0 closed
    ClearErrors
    FileOpen $1 "$INSTDIR\lachan.exe" a
    IfErrors open
    FileClose $1
    Goto closed
  open:
    MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "$(STILL_OPEN)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 2
    Abort
  closed:
FunctionEnd
!macroend
!insertmacro WAIT_UNTIL_CLOSED ""
!insertmacro WAIT_UNTIL_CLOSED "un."

Function .onInit
  StrCpy $LANGUAGE ${LANG_VIETNAMESE} ; chosen already, whatever the language of this Windows
  !insertmacro MUI_LANGDLL_DISPLAY
  ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "DisplayVersion"
  StrCmp $0 "" may
  IfFileExists "$INSTDIR\lachan.exe" 0 may
  ${VersionCompare} "$0" "${VERSION}" $1
  StrCmp $1 1 0 may
    MessageBox MB_OK|MB_ICONINFORMATION "$(NEWER_IS_HERE)" /SD IDOK
    SetErrorLevel 2
    Abort
  may:
FunctionEnd

Section "Install"
  Call WaitUntilClosed
  IfFileExists "$INSTDIR\_internal\runtime\python311.dll" ours
  IfFileExists "$INSTDIR\_internal\*.*" 0 ours
    MessageBox MB_OK|MB_ICONINFORMATION "$(NOT_A_FOLDER_OF_OURS)" /SD IDOK
    SetErrorLevel 2
    Abort
  ours:
  RMDir /r "$INSTDIR\licenses"
  RMDir /r "$INSTDIR\_internal" ; never two versions in one folder
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Lá Chắn.lnk" "$INSTDIR\lachan.exe" "" "" "" "" "" "$(WHAT_IT_IS)"
  CreateShortcut "$DESKTOP\Lá Chắn.lnk" "$INSTDIR\lachan.exe" "" "" "" "" "" "$(WHAT_IT_IS)"
  WriteRegStr HKCU "${OUR_KEY}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "Lá Chắn"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\lachan.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "Lá Chắn"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Section "Uninstall"
  Call un.WaitUntilClosed
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licenses"
  Delete "$INSTDIR\lachan.exe"
  Delete "$INSTDIR\lachan-cli.exe"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\NOTICE.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; only if nothing else is in it
  Delete "$SMPROGRAMS\Lá Chắn.lnk"
  Delete "$DESKTOP\Lá Chắn.lnk"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "${OUR_KEY}"
  RMDir /r "$LOCALAPPDATA\lachan\cache" ; what Qt has compiled of the pages
  RMDir "$LOCALAPPDATA\lachan"
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DATA" $1
  IfErrors ask delete
  ask:
    IfFileExists "$LOCALAPPDATA\lachan\*.*" 0 kept
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(DATA_TOO)" /SD IDNO IDNO kept
  delete:
    RMDir /r "$LOCALAPPDATA\lachan"
  RMDir /r "$APPDATA\lachan" ; by which the app tells whether the computer forgets what it was given
  kept:
SectionEnd
