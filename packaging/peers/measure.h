// What the native measures share: they do one piece of work at a time, whenever a line on standard input names it, and
// answer with the milliseconds it took and the size of what came out. So their turns can be taken between ours.
#pragma once
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <iostream>
#include <map>
#include <string>
#include <vector>

class Measures {
 public:
  // The work gives the number of bytes it made, or 0 where that says nothing.
  void add(const std::string &what, const std::string &peer, const std::function<size_t()> &work) {
    works[what] = work;
    std::cout << what << "|" << peer << "\n";
  }

  void serve() {
    std::cout << "ready" << std::endl;
    for (std::string what; std::getline(std::cin, what);) {
      auto begin = std::chrono::steady_clock::now();
      size_t size = works.at(what)();
      double millis = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
      std::cout << millis << " " << size << std::endl;
    }
  }

 private:
  std::map<std::string, std::function<size_t()>> works;
};

inline std::vector<unsigned char> contents(const char *name) {
  std::vector<unsigned char> bytes;
  FILE *file = std::fopen(name, "rb");
  if (!file) std::exit(1);
  std::fseek(file, 0, SEEK_END);
  bytes.resize(static_cast<size_t>(std::ftell(file)));
  std::rewind(file);
  if (std::fread(bytes.data(), 1, bytes.size(), file) != bytes.size()) std::exit(1);
  std::fclose(file);
  return bytes;
}
