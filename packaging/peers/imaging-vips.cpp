// Native measure for the imaging benchmark: libvips, on as many threads as there are processors, in memory.
// Arguments: RGB WIDTH HEIGHT; RGB is a file of bytes to read.
#include <vips/vips.h>

#include "measure.h"

int main(int count, char **arguments) {
  if (count != 4 || VIPS_INIT(arguments[0])) return 2;
  int width = std::atoi(arguments[2]), height = std::atoi(arguments[3]);
  vips_cache_set_max(0);
  std::vector<unsigned char> rgb = contents(arguments[1]);
  VipsImage *photo = vips_image_new_from_memory(rgb.data(), rgb.size(), width, height, 3, VIPS_FORMAT_UCHAR);
  Measures measures;
  measures.add("lanczos3-2048", "vips_resize", [&]() -> size_t {
    VipsImage *result = nullptr;
    size_t size = 0;
    if (vips_resize(photo, &result, 2048.0 / width, nullptr)) std::exit(1);
    void *pixels = vips_image_write_to_memory(result, &size);
    g_object_unref(result);
    g_free(pixels);
    return 0;
  });
  measures.serve();
  return 0;
}
