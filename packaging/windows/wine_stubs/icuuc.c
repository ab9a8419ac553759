/* For trying in Wine only, never shipped: Windows 10 (1703 and later) brings the real one. Knows no encoding, so that
   Qt uses its own. */
#define OUT __declspec(dllexport)
OUT void *ucnv_open(const char *name, int *error) { *error = 16; return 0; }
OUT void ucnv_close(void *c) {}
OUT void ucnv_reset(void *c) {}
OUT void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
OUT void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
OUT signed char ucnv_getMaxCharSize(void *c) { return 1; }
OUT const char *ucnv_getName(void *c, int *error) { *error = 16; return 0; }
OUT void ucnv_getToUCallBack(void) {}
OUT void ucnv_getFromUCallBack(void) {}
OUT void ucnv_setToUCallBack(void) {}
OUT void ucnv_setFromUCallBack(void) {}
OUT void ucnv_cbToUWriteUChars(void) {}
OUT void ucnv_cbFromUWriteUChars(void) {}
OUT void ucnv_toUnicode(void) {}
OUT void ucnv_fromUnicode(void) {}
OUT int ucnv_toUCountPending(void *c, int *error) { return 0; }
OUT int ucnv_fromUCountPending(void *c, int *error) { return 0; }
OUT const char *ucnv_getStandardName(const char *name, const char *from, int *error) { *error = 16; return 0; }
OUT const char *ucnv_getAvailableName(int number) { return 0; }
OUT int ucnv_countAvailable(void) { return 0; }
