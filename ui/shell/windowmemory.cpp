// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowmemory.h"

#include "ui/shell/page.h"
#include "ui/shell/pages.h"
#include "ui/shell/pageworker.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QTextDocument>

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace cabas::ui {

namespace {

/// More than anybody goes to and fro between.
constexpr size_t pagesKept = 12;
constexpr int giveBackMs = 1000;

/// Every thread that reads would have a store of its own, which keeps what was freed in it; and
/// what is larger than this goes back at once, wherever it lay.
void sayToAllocator()
{
#ifdef __GLIBC__
    constexpr int arenas = 2;
    constexpr int largeBytes = 128 * 1024;
    mallopt(M_ARENA_MAX, arenas);
    mallopt(M_MMAP_THRESHOLD, largeBytes);
#endif
}

void giveBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

/// Whether somebody typed what nothing else remembers, or may have: a table that is written in
/// keeps its rows until they are saved.
bool isTyped(const Page &page)
{
    const QList<QTableView *> tables = page.findChildren<QTableView *>();
    const auto isWrittenIn = [](const QTableView *table) {
        return table->editTriggers() != QAbstractItemView::NoEditTriggers;
    };
    if (std::any_of(tables.begin(), tables.end(), isWrittenIn))
        return true;
    const QList<QLineEdit *> lines = page.findChildren<QLineEdit *>();
    const QList<QPlainTextEdit *> texts = page.findChildren<QPlainTextEdit *>();
    return std::any_of(lines.begin(), lines.end(),
                       [](const QLineEdit *line) { return line->isModified(); }) ||
           std::any_of(texts.begin(), texts.end(),
                       [](const QPlainTextEdit *text) { return text->document()->isModified(); });
}

bool isTask(const QString &name)
{
    const PageInfo *info = pageNamed(name);
    return info != nullptr && info->task;
}

} // namespace

WindowMemory::WindowMemory(QStackedWidget &stack, QHash<QString, Page *> &pages)
    : QObject(&stack), m_pages(pages)
{
    sayToAllocator();
    m_giveBack.setSingleShot(true);
    m_giveBack.setInterval(giveBackMs);
    connect(&m_giveBack, &QTimer::timeout, this, giveBack);
    connect(&stack, &QStackedWidget::currentChanged, this, [this, &stack] {
        if (auto *page = qobject_cast<Page *>(stack.currentWidget()))
            shown(page);
    });
}

/// What a person chooses without a key, and nothing else remembers: a list's own filters are kept
/// by the list.
void WindowMemory::watchChoices(Page *page)
{
    if (m_watched.contains(page))
        return;
    m_watched.insert(page);
    connect(page, &QObject::destroyed, this, [this](QObject *gone) {
        m_watched.remove(gone);
        m_chosenIn.remove(gone);
    });
    const auto chosen = [this, page] { m_chosenIn.insert(page); };
    for (const QComboBox *combo : page->findChildren<QComboBox *>())
        connect(combo, &QComboBox::activated, this, chosen);
    for (const QAbstractButton *button : page->findChildren<QAbstractButton *>()) {
        if (button->isCheckable())
            connect(button, &QAbstractButton::clicked, this, chosen);
    }
    for (const QDateTimeEdit *edit : page->findChildren<QDateTimeEdit *>()) {
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, [edit, chosen] {
            if (edit->hasFocus() || QApplication::activePopupWidget() != nullptr) // by a person
                chosen();
        });
    }
    for (const QSpinBox *box : page->findChildren<QSpinBox *>()) {
        connect(box, &QSpinBox::valueChanged, this, [box, chosen] {
            if (box->hasFocus())
                chosen();
        });
    }
}

void WindowMemory::shown(Page *page)
{
    if (!m_giveBack.isActive())
        m_giveBack.start();
    if (isTask(m_pages.key(page))) // it stays as it is, whatever is begun in it
        return;
    watchChoices(page);
    std::erase(m_seen, page);
    std::erase_if(m_seen, [](const QPointer<Page> &each) { return each.isNull(); });
    m_seen.push_front(page);
    // A page waits for the work that it began: none is given up while any is under way.
    if (m_seen.size() <= pagesKept || PageWorker::underWay() > 0)
        return;
    const auto isGivenUp = [this](const QPointer<Page> &each) {
        if (m_chosenIn.contains(each) || isTyped(*each))
            return false;
        m_pages.remove(m_pages.key(each));
        each->deleteLater();
        return true;
    };
    m_seen.erase(std::remove_if(m_seen.begin() + pagesKept, m_seen.end(), isGivenUp), m_seen.end());
}

} // namespace cabas::ui
