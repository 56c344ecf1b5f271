// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/candidatelist.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/reception/receptionrules.h"
#include "ui/shell/icons.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace cabas::ui {

namespace {

constexpr int rowHeight = 35;
constexpr int mostRows = 4;
constexpr int expectedRole = Qt::UserRole + 1;

/// A round mark that is filled when chosen, the name, what is expected.
class CandidateDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, rowHeight};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, theme.color(Token::Surface));
        if (index.row() > 0)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1),
                              theme.color(Token::Border));
        constexpr int mark = 16;
        const QRect inner = option.rect.adjusted(12, 0, -12, 0);
        paintIcon(*painter, QRectF(inner.left(), inner.center().y() - mark / 2.0 + 0.5, mark, mark),
                  chosen ? u"circle-dot"_qs : u"circle"_qs,
                  theme.color(chosen ? Token::Accent : Token::TextMuted));
        const QFont small = theme.font(TextSize::Caption);
        const QString expected = index.data(expectedRole).toString();
        const int right = QFontMetrics(small).horizontalAdvance(expected);
        paintText(*painter, inner, Qt::AlignRight | Qt::AlignVCenter, expected, small,
                  theme.color(Token::TextMuted));
        paintText(*painter, inner.adjusted(24, 0, -right - 12, 0), Qt::AlignLeft | Qt::AlignVCenter,
                  index.data().toString(), theme.font(TextSize::Body), theme.color(Token::Text));
    }
};

} // namespace

CandidateList::CandidateList(QWidget *parent) : QListWidget(parent)
{
    setUniformItemSizes(true);
    setItemDelegate(new CandidateDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CandidateList::setCandidates(const std::vector<CodeCandidate> &candidates)
{
    const CodeCandidate *before = chosen();
    const auto isBefore = [&](const CodeCandidate &each) {
        return before && each.product == before->product && each.announced == before->announced;
    };
    int kept = candidates.size() == 1 ? 0 : -1;
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (isBefore(candidates[i]))
            kept = int(i);
    }
    const QSignalBlocker quiet(this);
    clear();
    m_candidates = candidates;
    for (const CodeCandidate &each : m_candidates) {
        auto *item = new QListWidgetItem(each.name, this);
        const auto packs = ReceptionRules::wholePacks(each.expected, each.pack);
        const QString amount =
            packs
                ? tr("%1 × %2 expected")
                      .arg(quantityText(Quantity::units(*packs), Unit::Piece, Language::locale()),
                           quantityText(each.pack, each.unit, Language::locale()))
                : tr("%1 expected").arg(quantityText(each.expected, each.unit, Language::locale()));
        item->setData(expectedRole, each.expected.isZero() ? QString() : amount);
        item->setData(Qt::AccessibleTextRole, each.name + u", "_qs + amount);
    }
    setCurrentRow(kept);
    updateGeometry();
}

const CodeCandidate *CandidateList::chosen() const
{
    const int row = currentRow();
    return row >= 0 && size_t(row) < m_candidates.size() ? &m_candidates[size_t(row)] : nullptr;
}

QSize CandidateList::sizeHint() const
{
    const int rows = std::clamp(int(m_candidates.size()), 1, mostRows);
    return {300, rows * rowHeight + 2};
}

} // namespace cabas::ui
