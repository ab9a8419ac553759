/* For trying in Wine only, never shipped: the colour management of Windows, of which Wine 8 has not all that Qt's
   window plugin asks for. Knows no colour profile. */
#define OUT __declspec(dllexport)
OUT void *__stdcall WcsOpenColorProfileW(void *p, void *a, void *b, unsigned c, unsigned d, unsigned e, unsigned f) { return 0; }
OUT void *__stdcall WcsCreateIccProfile(void *h, unsigned o) { return 0; }
OUT int __stdcall CloseColorProfile(void *h) { return 1; }
OUT int __stdcall GetColorProfileFromHandle(void *h, void *b, unsigned *s) { if (s) *s = 0; return 0; }
OUT int __stdcall WcsGetDefaultColorProfile(unsigned a, void *b, unsigned c, unsigned d, unsigned e, unsigned f, void *g) { return 0; }
OUT void *__stdcall OpenColorProfileW(void *p, unsigned c, unsigned d, unsigned e) { return 0; }
