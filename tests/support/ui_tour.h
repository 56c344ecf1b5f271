// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>
#include <QVariant>

#include <memory>

namespace cabas {
class Shop;
}
namespace cabas::ui {
class MainWindow;
}

namespace cabas::test {

/// The demonstration shop, to walk through every page of the window.
class PageTour {
public:
    /// Makes the shop anew, or opens the one whose folder is told. Ends the program, in words, when
    /// it cannot.
    explicit PageTour(const QString &folder = {});
    ~PageTour();

    Shop &shop() { return *m_shop; }
    /// Where the shop's file lives.
    QString folder() const { return m_folder; }
    /// What a page that is reached from another one is given to begin with.
    QVariant about(const QString &page) const;
    /// Shows a page and waits for all that it reads. False when it did not open.
    static bool show(ui::MainWindow &window, const QString &page, const QVariant &about);
    bool show(ui::MainWindow &window, const QString &page) const
    {
        return show(window, page, about(page));
    }
    /// Waits until a page has all that it asked for. The writer does one thing after the other:
    /// once an answer asked for now is back, so are those that were asked for before.
    static void settle(ui::MainWindow &window);

private:
    QVariant first(const QString &query) const;

    QTemporaryDir m_own;
    QString m_folder;
    std::unique_ptr<Shop> m_shop;
};

} // namespace cabas::test
