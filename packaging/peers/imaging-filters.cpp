// Native measure for the imaging benchmark: OpenCV's filters, and plain C++ for point operations and compositing, on as
// many threads as there are processors. Arguments: RGB WIDTH HEIGHT; RGB is a file of bytes to read.
#include <opencv2/imgproc.hpp>
#include <opencv2/photo.hpp>

#include <algorithm>
#include <cstdint>
#include <thread>

#include "measure.h"

static void shared(size_t size, const std::function<void(size_t, size_t)> &work) {
  unsigned count = std::max(1u, std::thread::hardware_concurrency());
  std::vector<std::thread> threads;
  for (unsigned i = 0; i < count; i++) threads.emplace_back(work, size * i / count, size * (i + 1) / count);
  for (auto &thread : threads) thread.join();
}

static inline float limited(float v) { return v < 0 ? 0 : v > 1 ? 1 : v; }

// Gains, an S-curve, saturation and vibrance, as the five adjustments of the benchmark.
static void point(const uint32_t *__restrict source, uint32_t *__restrict target, size_t from, size_t to) {
  for (size_t i = from; i < to; i++) {
    uint32_t p = source[i];
    float r = ((p >> 16) & 255) * (1.15f / 255), g = ((p >> 8) & 255) * (1.1f / 255), b = (p & 255) * (1.0f / 255);
    float cr = limited(r), cg = limited(g), cb = limited(b);
    r += 0.6f * (cr * (1 - cr) * (2 * cr - 1));
    g += 0.6f * (cg * (1 - cg) * (2 * cg - 1));
    b += 0.6f * (cb * (1 - cb) * (2 * cb - 1));
    float l = .2126f * r + .7152f * g + .0722f * b;
    r = l + 1.2f * (r - l), g = l + 1.2f * (g - l), b = l + 1.2f * (b - l);
    float span = std::max(r, std::max(g, b)) - std::min(r, std::min(g, b));
    float k = 1 + 0.2f * (1 - span);
    l = .2126f * r + .7152f * g + .0722f * b;
    r = limited(l + k * (r - l)), g = limited(l + k * (g - l)), b = limited(l + k * (b - l));
    target[i] = 0xff000000u | (uint32_t)(int)(r * 255 + .5f) << 16 | (uint32_t)(int)(g * 255 + .5f) << 8 |
                (uint32_t)(int)(b * 255 + .5f);
  }
}

static inline uint32_t scaled(uint32_t t) {
  t += 128;
  return (t + (t >> 8)) >> 8;
}

// An opaque picture, one over it, one screened over both.
static void composite(const uint32_t *__restrict below, const uint32_t *__restrict above, uint32_t *__restrict target,
                      size_t from, size_t to) {
  for (size_t i = from; i < to; i++) {
    uint32_t d = below[i], s = above[i], rest = 255 - (s >> 24);
    uint32_t r = ((s >> 16) & 255) + scaled(((d >> 16) & 255) * rest);
    uint32_t g = ((s >> 8) & 255) + scaled(((d >> 8) & 255) * rest);
    uint32_t b = (s & 255) + scaled((d & 255) * rest);
    uint32_t sr = (s >> 16) & 255, sg = (s >> 8) & 255, sb = s & 255;
    r = sr + r - scaled(sr * r), g = sg + g - scaled(sg * g), b = sb + b - scaled(sb * b);
    target[i] = 0xff000000u | r << 16 | g << 8 | b;
  }
}

int main(int count, char **arguments) {
  if (count != 4) return 2;
  int width = std::atoi(arguments[2]), height = std::atoi(arguments[3]);
  std::vector<unsigned char> bytes = contents(arguments[1]);
  cv::Mat rgb(height, width, CV_8UC3, bytes.data()), out, small, blurred;
  size_t size = static_cast<size_t>(width) * height;
  Measures measures;
  // The same blur at the scale of the best bargain between speed and a result that nobody can tell from the exact one.
  auto reduced = [&](int factor, double sigma) -> size_t {
    cv::resize(rgb, small, cv::Size(width / factor, height / factor), 0, 0, cv::INTER_AREA);
    cv::GaussianBlur(small, blurred, cv::Size(), sigma);
    cv::resize(blurred, out, cv::Size(width, height), 0, 0, cv::INTER_LINEAR);
    return 0;
  };
  measures.add("gaussian-2", "OpenCV", [&] { return cv::GaussianBlur(rgb, out, cv::Size(), 2), 0; });
  measures.add("gaussian-10", "OpenCV at half", [&] { return reduced(2, 4.98); });
  measures.add("gaussian-50", "OpenCV at 1/8", [&] { return reduced(8, 6.22); });
  measures.add("median-3", "OpenCV", [&] { return cv::medianBlur(rgb, out, 3), 0; });
  measures.add("unsharp-2", "OpenCV", [&] {
    cv::GaussianBlur(rgb, out, cv::Size(), 2);
    cv::addWeighted(rgb, 1.8, out, -.8, 0, blurred);
    return 0;
  });
  // Two megapixels out of the middle; a disc of 9 pixels across.
  cv::Mat part = rgb(cv::Rect((width - 1732) / 2, (height - 1155) / 2, 1732, 1155)).clone(), smooth;
  measures.add("bilateral-2mp", "OpenCV", [&] { return cv::bilateralFilter(part, smooth, 9, 30, 2), 0; });
  // One megapixel out of the middle, as strong as ours at 0.1.
  cv::Mat noisy = rgb(cv::Rect((width - 1024) / 2, (height - 1024) / 2, 1024, 1024)).clone(), calm;
  measures.add("non-local-means-1mp", "OpenCV", [&] {
    return cv::fastNlMeansDenoising(noisy, calm, 12, 5, 11), 0;
  });
  std::vector<uint32_t> packed(size), translucent(size), target(size);
  for (size_t i = 0; i < size; i++) {
    const unsigned char *p = rgb.data + i * 3;
    packed[i] = 0xff000000u | p[0] << 16 | p[1] << 8 | p[2];
    translucent[i] = 0x80000000u | (p[0] / 2) << 16 | (p[1] / 2) << 8 | p[2] / 2;
  }
  measures.add("point-5", "C++ -O3", [&] {
    shared(size, [&](size_t a, size_t b) { point(packed.data(), target.data(), a, b); });
    return 0;
  });
  measures.add("composite-3", "C++ -O3", [&] {
    shared(size, [&](size_t a, size_t b) { composite(packed.data(), translucent.data(), target.data(), a, b); });
    return 0;
  });
  measures.serve();
  return 0;
}
