// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/special/foundpick.h"

#include "ui/shell/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace cabas::ui {

namespace {

constexpr int mostVisible = 8;

} // namespace

FoundPick::FoundPick(const QString &hint, const QString &listName, Find find, QWidget *parent)
    : SearchEdit(hint, parent), m_find(std::move(find)), m_rows(new QStandardItemModel(this)),
      m_list(new QCompleter(m_rows, this))
{
    // Not the field's own completer, which would write each line one passes into the field.
    m_list->setWidget(this);
    m_list->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_list->setMaxVisibleItems(mostVisible);
    m_list->popup()->setAccessibleName(listName);
    Theme::setLook(m_list->popup(), "look", u"found"_qs);
    connect(this, &QLineEdit::textEdited, this, &FoundPick::drop);
    connect(this, &SearchEdit::searched, this, &FoundPick::suggest);
    connect(m_list, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { choose(index.data(Qt::UserRole).toInt()); });
}

void FoundPick::drop()
{
    m_asked.clear();
    if (!m_isChosen)
        return;
    m_isChosen = false;
    Q_EMIT dropped();
}

void FoundPick::setChosen(const QString &name)
{
    m_asked.clear();
    m_list->popup()->hide();
    m_isChosen = !name.isEmpty();
    setText(name);
    setCursorPosition(0);
}

void FoundPick::choose(int place)
{
    if (place < 0 || place >= int(m_found.size()))
        return;
    setChosen(m_found[size_t(place)].name);
    Q_EMIT picked(place);
}

void FoundPick::suggest(const QString &typed)
{
    if (typed.isEmpty() || m_isChosen || !hasFocus()) {
        m_list->popup()->hide();
        return;
    }
    m_asked = typed;
    m_worker.run(
        this, [find = m_find, typed] { return find(typed); },
        [this, typed](const std::vector<Found> &found) {
            // Who pressed Enter meanwhile wants the one found, not a list that opens and closes.
            if (m_asked == typed && !m_isTaking && hasFocus())
                show(found);
        });
}

void FoundPick::show(const std::vector<Found> &found)
{
    m_found = found;
    m_rows->clear();
    for (int place = 0; place < int(found.size()); ++place) {
        auto *item = new QStandardItem(found[size_t(place)].words);
        item->setData(place, Qt::UserRole);
        m_rows->appendRow(item);
    }
    if (found.empty())
        m_list->popup()->hide();
    else
        m_list->complete();
}

void FoundPick::takeTyped()
{
    const QString typed = text().trimmed();
    if (typed.isEmpty() || m_isChosen)
        return;
    m_asked = typed;
    m_isTaking = true;
    m_worker.run(
        this, [find = m_find, typed] { return find(typed); },
        [this, typed](const std::vector<Found> &found) {
            m_isTaking = false;
            if (m_asked != typed)
                return;
            m_found = found;
            if (found.size() == 1)
                choose(0);
            else if (found.empty())
                Q_EMIT missed(typed);
            else
                show(found);
        });
}

void FoundPick::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        takeTyped();
    SearchEdit::keyPressEvent(event);
}

} // namespace cabas::ui
