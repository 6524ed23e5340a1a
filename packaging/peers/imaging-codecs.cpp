// Native measure for the imaging benchmark: libjpeg-turbo and libpng, in memory, on one thread as they work.
// Arguments: RGB WIDTH HEIGHT JPEG; RGB is a file of bytes to read, JPEG one to write: the picture at quality 90, 4:2:0.
#include <png.h>
#include <turbojpeg.h>

#include "measure.h"

static void append(png_structp png, png_bytep data, size_t size) {
  auto *out = static_cast<std::vector<unsigned char> *>(png_get_io_ptr(png));
  out->insert(out->end(), data, data + size);
}

static void nothing(png_structp) {}

static size_t png(const std::vector<unsigned char> &rgb, int width, int height, int level) {
  std::vector<unsigned char> out;
  png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
  png_infop info = png_create_info_struct(png);
  png_set_write_fn(png, &out, append, nothing);
  png_set_compression_level(png, level);
  png_set_IHDR(png, info, width, height, 8, PNG_COLOR_TYPE_RGB, 0, 0, 0);
  png_write_info(png, info);
  for (int y = 0; y < height; y++) png_write_row(png, rgb.data() + static_cast<size_t>(y) * width * 3);
  png_write_end(png, info);
  png_destroy_write_struct(&png, &info);
  return out.size();
}

int main(int count, char **arguments) {
  if (count != 5) return 2;
  int width = std::atoi(arguments[2]), height = std::atoi(arguments[3]);
  std::vector<unsigned char> rgb = contents(arguments[1]), bgrx(static_cast<size_t>(width) * height * 4);
  tjhandle compressor = tjInitCompress(), decompressor = tjInitDecompress();
  unsigned char *jpeg = nullptr;
  unsigned long size = 0;
  auto encode = [&]() -> size_t {
    tjCompress2(compressor, rgb.data(), width, 0, height, TJPF_RGB, &jpeg, &size, TJSAMP_420, 90, 0);
    return size;
  };
  encode();
  FILE *file = std::fopen(arguments[4], "wb");
  if (!file || std::fwrite(jpeg, 1, size, file) != size) return 1;
  std::fclose(file);
  Measures measures;
  measures.add("jpeg-encode-90", "libjpeg-turbo", encode);
  measures.add("jpeg-decode", "libjpeg-turbo", [&] {
    return tjDecompress2(decompressor, jpeg, size, bgrx.data(), width, 0, height, TJPF_BGRX, 0), 0;
  });
  measures.add("jpeg-eighth", "libjpeg-turbo", [&] {
    return tjDecompress2(decompressor, jpeg, size, bgrx.data(), (width + 7) / 8, 0, (height + 7) / 8, TJPF_BGRX, 0), 0;
  });
  measures.add("png-6", "libpng level 6", [&] { return png(rgb, width, height, 6); });
  measures.add("png-fast", "libpng level 1", [&] { return png(rgb, width, height, 1); });
  measures.serve();
  return 0;
}
