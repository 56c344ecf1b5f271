// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cabas::test {

/// Sanitizers keep the address space of a program to themselves, and for a while what it freed.
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif
#elif defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

} // namespace cabas::test
