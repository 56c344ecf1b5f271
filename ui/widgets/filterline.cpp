// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterline.h"

#include "ui/shell/icons.h"
#include "ui/widgets/keybutton.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QMenu>

namespace cabas::ui {

namespace {

constexpr int restMs = 80;
constexpr int searchWidth = 272;

} // namespace

SearchEdit::SearchEdit(const QString &hint, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(hint);
    setAccessibleName(hint);
    addAction(icon(u"search"_qs, Token::Text), QLineEdit::LeadingPosition);
    setClearButtonEnabled(false);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(this, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, [this] { Q_EMIT searched(text().trimmed()); });
}

QSize SearchEdit::sizeHint() const
{
    return {searchWidth, QLineEdit::sizeHint().height()};
}

bool SearchEdit::event(QEvent *event)
{
    // While there is something to empty, Esc is the field's and not the page's.
    if (event->type() == QEvent::ShortcutOverride && !text().isEmpty() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SearchEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        Q_EMIT left();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_rest.stop();
        Q_EMIT searched(text().trimmed());
    }
    QLineEdit::keyPressEvent(event);
}

FilterLine::FilterLine(const QString &hint, QWidget *parent)
    : QWidget(parent), m_search(new SearchEdit(hint))
{
    m_search->setMinimumWidth(160);
    m_search->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_left = new QHBoxLayout;
    m_left->setSpacing(Theme::space(2));
    m_left->addWidget(m_search);
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(Theme::space(2));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(3));
    row->addLayout(m_left);
    row->addStretch(1);
    row->addLayout(m_tools);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_search, &SearchEdit::searched, this, &FilterLine::searched);
}

int FilterLine::addFacet(const QString &name, const QStringList &values)
{
    auto *button = new KeyButton(name);
    button->setIconName(u"list-filter"_qs);
    button->setMenu(new QMenu(button));
    auto *chip = new KeyButton(name, KeyButton::Role::Chip);
    chip->setTrailingIcon(u"x"_qs);
    chip->hide();
    m_left->addWidget(button);
    m_left->addWidget(chip);
    m_facets.push_back({button, chip, nullptr, name});
    const int place = int(m_facets.size()) - 1;
    connect(chip, &KeyButton::clicked, this, [this, place] {
        choose(place, 0);
        // The chip is gone: the keyboard goes on where it stood.
        m_facets[size_t(place)].button->setFocus();
    });
    fillFacet(place, values);
    return place;
}

void FilterLine::choose(int place, int value)
{
    setFacet(place, value);
    Q_EMIT facetChanged(place, value);
}

void FilterLine::fillFacet(int place, const QStringList &values)
{
    Facet &facet = m_facets[std::size_t(place)];
    facet.button->menu()->clear();
    delete facet.group;
    facet.group = new QActionGroup(facet.button);
    facet.value = 0;
    for (int i = 0; i < values.size(); ++i) {
        QAction *action = facet.button->menu()->addAction(values[i]);
        action->setCheckable(true);
        action->setChecked(i == 0);
        facet.group->addAction(action);
        connect(action, &QAction::triggered, this, [this, place, i] { choose(place, i); });
    }
    renameFacet(facet);
}

void FilterLine::renameFacet(const Facet &facet)
{
    const QList<QAction *> actions = facet.group->actions();
    const QString value = actions.isEmpty() ? QString() : actions[facet.value]->text();
    facet.button->setText(tr("%1: %2", "a filter and its value").arg(facet.name, value));
    facet.chip->setText(value.left(1).toUpper() + value.mid(1));
    facet.chip->setAccessibleName(tr("Remove the filter %1").arg(facet.button->label()));
    facet.button->setVisible(facet.shown && facet.value == 0 && !m_tight);
    facet.chip->setVisible(facet.value > 0);
}

int FilterLine::facet(int place) const
{
    return m_facets[std::size_t(place)].value;
}

void FilterLine::setFacet(int place, int value)
{
    Facet &facet = m_facets[std::size_t(place)];
    facet.value = value;
    facet.group->actions().at(value)->setChecked(true);
    renameFacet(facet);
}

QStringList FilterLine::facetWords() const
{
    QStringList words;
    for (const Facet &facet : m_facets)
        words += facet.value > 0 ? facet.group->actions().at(facet.value)->text() : QString();
    return words;
}

void FilterLine::chooseFacets(const QStringList &words)
{
    for (int place = 0; place < int(m_facets.size()); ++place) {
        const QList<QAction *> actions = m_facets[size_t(place)].group->actions();
        int value = 0;
        for (int i = 1; i < actions.size() && !words.value(place).isEmpty(); ++i)
            value = actions[i]->text() == words.value(place) ? i : value;
        if (value != m_facets[size_t(place)].value)
            choose(place, value);
    }
}

void FilterLine::setFacetShown(int place, bool shown)
{
    m_facets[size_t(place)].shown = shown;
    renameFacet(m_facets[size_t(place)]);
}

void FilterLine::setFacetValues(int place, const QStringList &values)
{
    fillFacet(place, values);
}

void FilterLine::addChip(const QString &id, const QString &words)
{
    removeChip(id);
    auto *chip = new KeyButton(words, KeyButton::Role::Chip);
    chip->setTrailingIcon(u"x"_qs);
    chip->setAccessibleName(tr("Remove the filter %1").arg(words));
    m_left->addWidget(chip);
    m_chips.emplace_back(id, chip);
    connect(chip, &KeyButton::clicked, this, [this, id] {
        removeChip(id);
        Q_EMIT chipRemoved(id);
    });
}

void FilterLine::removeChip(const QString &id)
{
    std::erase_if(m_chips, [&id](const auto &chip) {
        if (chip.first != id)
            return false;
        chip.second->hide();
        chip.second->deleteLater();
        return true;
    });
}

KeyButton *FilterLine::addTool(const QString &icon, const QString &name)
{
    KeyButton *tool = KeyButton::iconOnly(icon, name);
    addTool(tool);
    return tool;
}

void FilterLine::setTight(bool tight)
{
    m_tight = tight;
    for (const Facet &facet : m_facets)
        renameFacet(facet);
    for (int i = 0; i < m_tools->count(); ++i)
        m_tools->itemAt(i)->widget()->setVisible(!tight);
}

void FilterLine::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
}

} // namespace cabas::ui
