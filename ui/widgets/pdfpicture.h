// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace cabas::ui {

/// Draws pages of PDF files of strangers, by `pdftoppm` of poppler: in a process of its own with
/// little memory and time, which may die without harm. Where that program is missing there is no
/// picture, and nothing else is amiss.
class PdfPicture {
public:
    static constexpr int timeoutMs = 8'000;
    /// Longest side of a page in pixels.
    static constexpr int mostPixels = 2'200;

    static bool isThere();
    /// A page from 1 on; null where it cannot be drawn, or there is no such page.
    static QImage page(const QByteArray &pdf, int number);
};

} // namespace cabas::ui
