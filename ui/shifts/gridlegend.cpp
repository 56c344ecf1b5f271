// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shifts/gridlegend.h"

#include "ui/shell/theme.h"
#include "ui/widgets/kind.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QPainter>

namespace cabas::ui {

namespace {

constexpr int side = 14;

/// A square in the colours of a kind.
class Swatch : public QWidget {
public:
    explicit Swatch(Kind kind) : m_kind(kind) { setFixedSize(side, side); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = Theme::of(this);
        const KindLook look = lookOf(m_kind);
        paintBox(painter, rect(), theme.color(look.soft), theme.color(look.mark), 3);
    }

private:
    Kind m_kind;
};

} // namespace

GridLegend::GridLegend(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const auto add = [&](Kind kind, const QString &words) {
        row->addWidget(new Swatch(kind));
        row->addWidget(makeLabel(words, TextSize::Caption, Weight::Regular, Token::TextMuted));
        row->addSpacing(12);
    };
    add(Kind::Success, tr("complete"));
    add(Kind::Warning, tr("1 or 2 missing"));
    add(Kind::Danger, tr("3 missing or more, or nobody"));
    row->addStretch(1);
    auto *words = new ElidedLabel(tr("Drag a name to move it"), TextSize::Caption, Weight::Regular,
                                  Token::TextMuted);
    row->addWidget(words);
    row->addSpacing(8);
    row->addWidget(new KeyHint(QKeySequence(Qt::Key_Return)));
    row->addWidget(makeLabel(tr("open"), TextSize::Caption, Weight::Regular, Token::TextMuted));
}

} // namespace cabas::ui
