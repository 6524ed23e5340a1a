// Native measure for the imaging benchmark: libjpeg-turbo and libpng.
// Arguments: FILE WIDTH HEIGHT, the file holding RGB bytes. Prints lines "what|peer|milliseconds".
#include <png.h>
#include <turbojpeg.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <vector>

static double millis() {
  using namespace std::chrono;
  return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

static void report(const char *what, const char *peer, int times, const std::function<void()> &work) {
  std::vector<double> taken;
  work();
  for (int i = 0; i < times; i++) {
    double begin = millis();
    work();
    taken.push_back(millis() - begin);
  }
  std::sort(taken.begin(), taken.end());
  std::printf("%s|%s|%.2f\n", what, peer, taken[taken.size() / 2]);
  std::fflush(stdout);
}

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
  if (count != 4) return 2;
  int width = std::atoi(arguments[2]), height = std::atoi(arguments[3]);
  std::vector<unsigned char> rgb(static_cast<size_t>(width) * height * 3), bgrx(static_cast<size_t>(width) * height * 4);
  FILE *file = std::fopen(arguments[1], "rb");
  if (!file || std::fread(rgb.data(), 1, rgb.size(), file) != rgb.size()) return 1;
  std::fclose(file);
  tjhandle compressor = tjInitCompress(), decompressor = tjInitDecompress();
  unsigned char *jpeg = nullptr;
  unsigned long size = 0;
  report("jpeg-encode-90", "libjpeg-turbo", 5, [&] {
    tjCompress2(compressor, rgb.data(), width, 0, height, TJPF_RGB, &jpeg, &size, TJSAMP_420, 90, 0);
  });
  report("jpeg-decode", "libjpeg-turbo", 5, [&] {
    tjDecompress2(decompressor, jpeg, size, bgrx.data(), width, 0, height, TJPF_BGRX, 0);
  });
  report("png-6", "libpng level 6", 1, [&] { png(rgb, width, height, 6); });
  report("png-fast", "libpng level 1", 1, [&] { png(rgb, width, height, 1); });
  return 0;
}
