/* Starts Lá Chắn with the Python beside it. Built twice: without a console (lachan.exe), and with -DCONSOLE for the
   command line (lachan-cli.exe). Everything is found from where this file lies: the drive letter does not matter. */
#include <stdlib.h>
#include <windows.h>
#include <wchar.h>

#define ROOM 32768
typedef int (*PyMain)(int, wchar_t **);

static wchar_t home[ROOM], inside[ROOM], path[ROOM], program[ROOM];

static int fail(const wchar_t *vietnamese, const wchar_t *english) {
  static wchar_t both[1024];
  _snwprintf(both, 1023, L"%ls\n\n%ls", vietnamese, english);
#ifdef CONSOLE
  DWORD written;
  HANDLE to = GetStdHandle(STD_ERROR_HANDLE);
  if (!WriteConsoleW(to, both, (DWORD)wcslen(both), &written, 0)) {
    static char bytes[4096];
    int length = WideCharToMultiByte(CP_UTF8, 0, both, -1, bytes, sizeof bytes, 0, 0);
    WriteFile(to, bytes, length > 0 ? length - 1 : 0, &written, 0);
  }
#else
  MessageBoxW(0, both, L"Lá Chắn", MB_ICONERROR);
#endif
  return 4;
}

static HMODULE load(const wchar_t *name) {
  _snwprintf(path, ROOM - 1, L"%ls\\runtime\\%ls", inside, name);
  return LoadLibraryExW(path, 0, LOAD_WITH_ALTERED_SEARCH_PATH);
}

static int start(int count, wchar_t **given) {
  DWORD length = GetModuleFileNameW(0, home, ROOM);
  wcscpy(program, home);
  wchar_t *last = length ? wcsrchr(home, L'\\') : 0;
  if (last) *last = 0;
  _snwprintf(inside, ROOM - 1, L"%ls\\_internal", home);
  _snwprintf(path, ROOM - 1, L"%ls\\runtime", inside);
  SetDllDirectoryW(path);
  HMODULE python = load(L"python311.dll");
  PyMain run = python && load(L"python3.dll") ? (PyMain)(void *)GetProcAddress(python, "Py_Main") : 0;
  wchar_t **words = run ? calloc(count + 5, sizeof *words) : 0;
  if (!words)
    return fail(L"Thư mục của Lá Chắn bị thiếu tệp. Hãy chép lại cả thư mục.",
                L"Files are missing beside Lá Chắn. Please copy the whole folder again.");
  _snwprintf(path, ROOM - 1, L"%ls\\frozen_main.pyc", inside);
  int at = 0;
  words[at++] = program;
  words[at++] = L"-B"; /* writes no byte code: the folder may be read-only */
  words[at++] = L"-Xutf8";
  words[at++] = path;
  for (int one = 1; one < count; one++) words[at++] = given[one];
  int code = run(at, words);
#ifndef CONSOLE
  if (code && count == 1)
    fail(L"Lá Chắn không mở được. Để biết vì sao, chạy: lachan-cli.exe",
         L"Lá Chắn could not open. To see why, run: lachan-cli.exe");
#endif
  return code;
}

#ifdef CONSOLE
int wmain(int count, wchar_t **given) { return start(count, given); }
#else
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, PWSTR line, int show) {
  (void)instance, (void)before, (void)line, (void)show;
  int count;
  wchar_t **given = CommandLineToArgvW(GetCommandLineW(), &count);
  return start(count, given);
}
#endif
