// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/gappanel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/shell/desk.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quantityedit.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>

#include <array>

namespace cabas::ui {

namespace {

enum CountedIn { Units, Packs };

struct GapKey {
    GapKind kind;
    const char *name;
    const char *icon;
    int key;
};

constexpr std::array<GapKey, 5> gapKeys{{
    {GapKind::Missing, "gap-missing", "circle-minus", Qt::Key_F5},
    {GapKind::Damaged, "gap-damaged", "package-x", Qt::Key_F7},
    {GapKind::Refused, "gap-refused", "ban", Qt::Key_F8},
    {GapKind::Free, "gap-free", "gift", Qt::Key_F9},
    {GapKind::WrongProduct, "gap-wrong", "arrow-right-left", Qt::Key_F10},
}};

} // namespace

GapPanel::GapPanel(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

void GapPanel::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_keys = new QWidget;
    auto *grid = new QGridLayout(m_keys);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeLabel(tr("Report"), TextSize::Body, Weight::Strong), 0, 0, 1, 2);
    for (int i = 0; i < int(gapKeys.size()); ++i) {
        const GapKey &each = gapKeys.at(size_t(i));
        auto *button = new KeyButton(GapRules::title(each.kind));
        button->setObjectName(QString::fromLatin1(each.name));
        button->setIconName(QString::fromLatin1(each.icon));
        button->setKey(each.key);
        connect(button, &QPushButton::clicked, this, [this, kind = each.kind] { ask(kind, {}); });
        // What is missing is said of a line or delivery, the rest of goods that are there.
        const int place = i == 0 ? int(gapKeys.size()) - 1 : i - 1;
        grid->addWidget(button, 1 + place / 2, place % 2);
        m_buttons.push_back(button);
    }
    column->addWidget(m_keys);
    m_form = makeForm();
    column->addWidget(m_form);
    m_list = new QWidget;
    m_rows = new QVBoxLayout(m_list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    column->addWidget(m_list);
    m_form->hide();
    m_list->hide();
}

QWidget *GapPanel::makeForm()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_question = makeLabel({}, TextSize::Body, Weight::Strong);
    column->addWidget(m_question);
    auto *amount = new QHBoxLayout;
    amount->setSpacing(8);
    m_quantity = new QuantityEdit;
    m_quantity->setObjectName(u"gap-quantity"_qs);
    amount->addWidget(m_quantity, 1);
    m_unit = new SegmentedControl;
    m_unit->setObjectName(u"gap-unit"_qs);
    m_unit->addSegment(tr("units"));
    m_unit->addSegment(tr("packs"));
    amount->addWidget(m_unit);
    column->addLayout(amount);
    m_comment = new QLineEdit;
    m_comment->setObjectName(u"gap-comment"_qs);
    m_commentField = new Field(tr("What was seen"), m_comment);
    m_commentField->setObjectName(u"gap-comment-field"_qs);
    column->addWidget(m_commentField);
    auto *deeds = new QHBoxLayout;
    deeds->setSpacing(8);
    auto *cancel = new KeyButton(tr("Leave it"));
    cancel->setObjectName(u"gap-cancel"_qs);
    auto *note = new KeyButton(tr("Note it"), KeyButton::Role::Primary);
    note->setObjectName(u"gap-note"_qs);
    deeds->addWidget(cancel);
    deeds->addWidget(note, 1);
    column->addLayout(deeds);
    connect(m_quantity, &QLineEdit::returnPressed, this, &GapPanel::note);
    connect(m_comment, &QLineEdit::returnPressed, this, &GapPanel::note);
    connect(note, &QPushButton::clicked, this, &GapPanel::note);
    connect(cancel, &QPushButton::clicked, this, [this] {
        closeForm();
        Q_EMIT left();
    });
    connect(m_unit, &SegmentedControl::currentChanged, this, &GapPanel::renewWords);
    return form;
}

void GapPanel::showLine(const DeliveryLine &line, const std::optional<DeliveryScan> &scan)
{
    const bool isSame = scan && m_scan && m_scan->id == scan->id;
    if (!isSame)
        closeForm();
    m_line = line;
    m_delivery = line.delivery;
    m_scan = scan;
    showKeys();
}

void GapPanel::showWhole(DeliveryId delivery)
{
    closeForm();
    m_line.reset();
    m_scan.reset();
    m_delivery = delivery;
    showKeys();
}

void GapPanel::showKeys()
{
    for (size_t i = 0; i < gapKeys.size(); ++i) {
        const GapKind kind = gapKeys.at(i).kind;
        const bool isOfGoods = kind == GapKind::Free || kind == GapKind::WrongProduct;
        m_buttons[i]->setVisible(kind == GapKind::Missing ? !m_scan : m_line || !isOfGoods);
    }
}

void GapPanel::renewWords()
{
    const QString title = GapRules::title(m_kind);
    const bool inPacks = m_unit->isVisibleTo(m_form) && m_unit->current() == Packs;
    m_question->setText(inPacks ? tr("%1: how many packs?").arg(title)
                                : tr("%1: how much?").arg(title));
    m_quantity->setAccessibleName(m_question->text());
    if (m_line)
        m_quantity->setUnit(inPacks ? Unit::Piece : m_line->unit);
    else
        m_question->setText(tr("%1, about the whole delivery").arg(title));
}

void GapPanel::ask(GapKind kind, Quantity proposed)
{
    if (!m_delivery)
        return;
    m_kind = kind;
    m_quantity->setVisible(m_line.has_value());
    m_unit->setVisible(m_line && m_line->unit == Unit::Piece && m_line->pack > Quantity::units(1));
    m_unit->setCurrent(Units);
    m_keys->hide();
    m_form->show();
    renewWords();
    m_quantity->setValue(proposed.isZero() ? std::nullopt : std::optional(proposed));
    m_comment->clear();
    m_commentField->setError({});
    const bool needsReason = kind == GapKind::ShortDate || kind == GapKind::Temperature;
    m_commentField->setNote(needsReason ? tr("Why are these goods kept?")
                            : m_line    ? tr("May stay empty")
                                        : tr("Say what is wrong with it."));
    QWidget *first = needsReason || !m_line ? static_cast<QWidget *>(m_comment) : m_quantity;
    first->setFocus();
    for (QWidget *each = parentWidget(); each != nullptr; each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each)) {
            area->widget()->layout()->activate();
            area->ensureWidgetVisible(m_form);
        }
    }
}

bool GapPanel::closeForm()
{
    const bool wasOpen = !m_form->isHidden();
    m_form->hide();
    m_keys->show();
    return wasOpen;
}

QString GapPanel::unfinished() const
{
    const QString comment = cleaned(m_comment->text());
    if (m_form->isHidden() || (comment.isEmpty() && !m_quantity->value()))
        return {};
    const QString title = GapRules::title(m_kind);
    return comment.isEmpty() ? title : tr("%1: %2").arg(title, comment);
}

void GapPanel::note()
{
    const std::optional<Quantity> typed = m_quantity->value();
    if (!m_delivery || m_form->isHidden())
        return;
    DeliveryGap gap;
    gap.delivery = *m_delivery;
    gap.kind = m_kind;
    if (m_line) {
        gap.line = m_line->id;
        gap.quantity = typed.value_or(Quantity());
    }
    if (m_scan)
        gap.scan = m_scan->id;
    if (m_line && m_unit->isVisible() && m_unit->current() == Packs)
        gap.quantity = packsOf(gap.quantity, m_line->pack);
    gap.comment = m_comment->text();
    if (m_scan && (m_kind == GapKind::Temperature || m_kind == GapKind::Refused))
        gap.temperature = m_scan->temperature;
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), gap] {
            return ReceptionService(db).noteGap(session, gap);
        },
        [this](const Result<DeliveryGap> &noted) {
            if (!noted) {
                m_commentField->setError(noted.failure().message);
                return;
            }
            closeForm();
            if (!noted->line)
                Q_EMIT changed(
                    tr("%1: noted about the whole delivery.").arg(GapRules::title(noted->kind)));
            else
                Q_EMIT changed(
                    tr("%1: %2 of %3.")
                        .arg(GapRules::title(noted->kind),
                             quantityText(noted->quantity, noted->unit, Language::locale()),
                             noted->productName));
            Q_EMIT left();
        });
}

void GapPanel::withdraw(GapId gap)
{
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), gap] {
            return ReceptionService(db).withdrawGap(session, gap);
        },
        [this](const Result<> &done) {
            if (done)
                Q_EMIT changed(tr("The note was taken back."));
            else
                Q_EMIT refused(done.failure());
            Q_EMIT left();
        });
}

void GapPanel::setGaps(const std::vector<DeliveryGap> &gaps)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const DeliveryGap &gap : gaps) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        QStringList words{GapRules::title(gap.kind)};
        if (!gap.quantity.isZero())
            words = {tr("%1: %2").arg(words.front(),
                                      quantityText(gap.quantity, gap.unit, Language::locale()))};
        if (gap.temperature)
            words += GapRules::temperatureText(*gap.temperature, Language::locale());
        if (!gap.comment.isEmpty())
            words += gap.comment;
        auto *label = makeLabel(words.join(u" · "_qs), TextSize::Body);
        label->setWordWrap(true);
        line->addWidget(label, 1);
        auto *back = KeyButton::iconOnly(u"undo-2"_qs, tr("Take this note back"));
        back->setObjectName(u"gap-back"_qs);
        connect(back, &QPushButton::clicked, this, [this, id = gap.id] { withdraw(id); });
        line->addWidget(back);
        m_rows->addWidget(row);
    }
    m_list->setVisible(!gaps.empty());
}

} // namespace cabas::ui
