// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

namespace cabas::test {

struct View;
class PageTour;

/// Pictures of every page, PAGE-LANGUAGE-THEME-WIDTH.png, and index.html to see them side by side.
class PictureBook {
public:
    explicit PictureBook(const QString &folder);

    /// Everything; the exit status of the command.
    int write();
    /// The pages that the guide shows, in both languages; small files, for they are kept.
    int writeGuide();
    /// The pages at 150 %, of the shop in a folder: the scale is told to a program as it starts.
    int takeEnlarged(const QString &shopFolder);

private:
    void take(PageTour &tour, const View &view, const QString &mark) const;
    void startEnlarged(const QString &shopFolder) const;
    void writeIndex() const;

    QDir m_folder;
};

} // namespace cabas::test
