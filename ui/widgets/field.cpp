// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"

#include "ui/shell/icons.h"
#include "ui/widgets/figureedit.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

/// Keeps a field at the top of its place, with the height that its words take at its width. What
/// Qt aligns to the top gets the height of its size hint, which cuts words in a narrow field.
class TopColumn : public QVBoxLayout {
public:
    using QVBoxLayout::QVBoxLayout;

    void setGeometry(const QRect &place) override
    {
        const int wanted =
            hasHeightForWidth() ? heightForWidth(place.width()) : sizeHint().height();
        QRect top = place;
        top.setHeight(std::min(place.height(), wanted));
        QVBoxLayout::setGeometry(top);
    }
};

} // namespace

Field::Field(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent), m_editor(editor)
{
    m_label = makeLabel(label, TextSize::Caption, Weight::Strong);
    m_label->setBuddy(editor);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(label);
    m_icon = new QLabel;
    m_icon->setFixedWidth(14);
    m_icon->setAlignment(Qt::AlignTop);
    m_line = makeWrapped(QString(), TextSize::Caption, Token::TextMuted);

    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space(1));
    line->addWidget(m_icon);
    line->addWidget(m_line, 1);
    // Beside a taller field it stays at the top; an editor of several lines may grow.
    const bool grows = (editor->sizePolicy().verticalPolicy() & QSizePolicy::ExpandFlag) != 0;
    auto *layout = grows ? new QVBoxLayout(this) : new TopColumn(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(1));
    layout->addWidget(m_label);
    layout->addWidget(editor);
    layout->addLayout(line);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setFocusProxy(editor);
    if (auto *figure = qobject_cast<FigureEdit *>(editor))
        connect(figure, &FigureEdit::checked, this, &Field::setError);
    connect(&Theme::of(this), &Theme::changed, this, &Field::showLine);
    showLine();
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setHidden(label.isEmpty());
    if (!label.isEmpty())
        m_editor->setAccessibleName(label);
}

void Field::setNote(const QString &note)
{
    m_note = note;
    showLine();
}

void Field::setError(const QString &error)
{
    m_error = error;
    Theme::setLook(m_editor, "state", error.isEmpty() ? QString() : u"error"_qs);
    m_editor->setAccessibleDescription(error.isEmpty() ? m_note : error);
    showLine();
}

void Field::refuse(const QString &why)
{
    setError(why);
    m_editor->setFocus(Qt::TabFocusReason);
}

void Field::setNoteReserved(bool reserved)
{
    m_reserved = reserved;
    showLine();
}

void Field::setCounter(bool counter)
{
    Theme::setLook(m_editor, "scale", counter ? u"counter"_qs : QString());
    Theme::dress(m_editor, counter ? TextSize::CounterBody : TextSize::Body);
}

void Field::showLine()
{
    const bool wrong = hasError();
    m_line->setText(wrong ? m_error : m_note);
    setInk(m_line, wrong ? Token::Danger : Token::TextMuted);
    m_icon->setVisible(wrong);
    if (wrong) {
        m_icon->setPixmap(iconPixmap(u"circle-alert"_qs, Theme::of(this).color(Token::Danger), 14,
                                     devicePixelRatioF()));
    }
    const bool empty = m_line->text().isEmpty();
    m_line->setVisible(m_reserved || !empty);
    m_line->setMinimumHeight(m_reserved ? m_line->fontMetrics().height() : 0);
}

} // namespace cabas::ui
