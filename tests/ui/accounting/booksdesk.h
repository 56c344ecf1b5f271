// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shop.h"
#include "app/shopmaker.h"
#include "core/accounting/accountingservice.h"
#include "core/base/day.h"
#include "core/base/text.h"
#include "ui/shell/page.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/datatable.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

namespace cabas::test {

/// A new shop with its whole chart of accounts, on 10 March 2026, and pages worked by real keys.
class BooksDesk {
public:
    BooksDesk()
    {
        NewShop wanted;
        wanted.name = u"La Glaneuse"_qs;
        wanted.siren = u"732829320"_qs;
        wanted.sandbox = true;
        wanted.language = u"fr"_qs;
        wanted.now = *instantFromText(u"2026-03-10T09:00:00+01:00"_qs, "Europe/Paris");
        wanted.keysFolder = m_folder.path();
        wanted.pinCost = PinCost::least();
        const QString path = m_folder.filePath(u"shop.cabas"_qs);
        if (const Result<> made = ShopMaker::make(path, wanted); !made)
            qFatal("%s", qPrintable(made.failure().message));
        auto shop = Shop::open(path, {m_folder.path(), wanted.now, {}});
        if (!shop)
            qFatal("%s", qPrintable(shop.failure().message));
        m_shop = std::move(shop).value();
        m_desk = std::make_unique<ui::Desk>(*m_shop, *m_shop->ownerSession());
        m_column = new QVBoxLayout(&m_window);
        m_column->setContentsMargins(0, 0, 0, 0);
        m_window.resize(1158, 768);
        m_window.show();
        m_window.activateWindow();
        if (!QTest::qWaitForWindowActive(&m_window))
            qFatal("the window does not get the keyboard");
    }

    Shop &shop() { return *m_shop; }
    ui::Desk &desk() { return *m_desk; }
    QWidget &window() { return m_window; }
    QString folder() const { return m_folder.path(); }
    AccountingService books() { return AccountingService(m_desk->db()); }
    const Session &session() const { return m_desk->session(); }

    /// Shows a page as the window does.
    template <typename T>
    T *open(ui::Page *(*make)(ui::Desk &, QWidget *), const QVariant &about = {})
    {
        auto *page = static_cast<T *>(make(*m_desk, nullptr));
        m_column->addWidget(page);
        page->begin(about);
        page->show();
        page->setFocus();
        return page;
    }

    static JournalLine debit(const QString &account, qint64 cents)
    {
        return {account, {}, {}, {}, Money::fromCents(cents), {}};
    }
    static JournalLine credit(const QString &account, qint64 cents)
    {
        return {account, {}, {}, {}, {}, Money::fromCents(cents)};
    }
    PostedEntry post(QDate on, const QString &label, std::vector<JournalLine> lines,
                     const QString &journal = u"OD"_qs)
    {
        JournalEntry entry;
        entry.journal = journal;
        entry.on = on;
        entry.pieceRef = u"P-"_qs + on.toString(u"MMdd"_qs);
        entry.pieceOn = on;
        entry.label = label;
        entry.lines = std::move(lines);
        const Result<PostedEntry> posted = books().post(session(), entry);
        if (!posted)
            qFatal("%s", qPrintable(posted.failure().message));
        return *posted;
    }
    /// Three purchases and their payments, as a shop's first months.
    void liveALittle()
    {
        post({2026, 1, 15}, u"Loyer de janvier"_qs,
             {debit(u"6132"_qs, 120000), credit(u"512"_qs, 120000)});
        post({2026, 2, 3}, u"Facture Biocoop 2026-0203"_qs,
             {debit(u"607"_qs, 96421), debit(u"44566"_qs, 5303), credit(u"401"_qs, 101724)});
        post({2026, 3, 2}, u"Facture Biocoop 2026-0302"_qs,
             {debit(u"607"_qs, 148150), debit(u"44566"_qs, 8148), credit(u"401"_qs, 156298)});
        post({2026, 3, 9}, u"Virement à Biocoop"_qs,
             {debit(u"401"_qs, 101724), credit(u"512"_qs, 101724)}, u"BQ"_qs);
    }

    /// What has the keyboard, waited for. Offscreen, a menu made and gone may leave no window
    /// active: then the one that is shown is made so again.
    static QWidget *focused()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (QApplication::activeWindow() == nullptr && window->isVisible())
                window->activateWindow();
        }
        if (!QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }))
            qFatal("nothing has the keyboard");
        return QApplication::focusWidget();
    }
    static void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focused(), Qt::Key(key), modifiers);
    }
    static void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, focused(), Qt::Key_A, QString(c), Qt::NoModifier);
    }
    static QString cell(QWidget &page, const QString &table, int row, int column)
    {
        auto *view = page.findChild<QAbstractItemView *>(table);
        return view->model()->index(row, column).data().toString();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<ui::Desk> m_desk;
    QWidget m_window;
    QVBoxLayout *m_column = nullptr;
};

} // namespace cabas::test
