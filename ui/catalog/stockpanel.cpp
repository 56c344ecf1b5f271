// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/stockpanel.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/stock/stockrules.h"
#include "ui/shell/desk.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quantityedit.h"
#include "ui/widgets/sidepanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTimeZone>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 431;

} // namespace

StockPanel::StockPanel(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

void StockPanel::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new SidePanel;
    m_panel->setPanelWidth(panelWidth);
    column->addWidget(m_panel);
    const auto add = [this](QWidget *editor, const QString &name, const QString &label) {
        editor->setObjectName(name);
        auto *field = new Field(label, editor);
        m_panel->body()->addWidget(field);
        return field;
    };
    m_quantity = new QuantityEdit;
    m_quantityField = add(m_quantity, u"stock-quantity"_qs, {});
    m_time = new QLineEdit;
    m_timeField = add(m_time, u"stock-time"_qs, tr("Counted today at"));
    m_time->setPlaceholderText(tr("now"));
    m_timeField->setNote(tr("Only if it was counted earlier: 9:30. Sales since then stay right."));
    m_zone = new QLineEdit;
    m_zoneField = add(m_zone, u"stock-zone"_qs, tr("Where (shelf, back room)"));
    m_reason = new QComboBox;
    m_reasonField = add(m_reason, u"stock-reason"_qs, tr("Why"));
    for (const StockRules::LossReason &reason : StockRules::lossReasons())
        m_reason->addItem(reason.title, reason.word);
    m_reason->addItem(tr("Another reason"));
    m_otherReason = new QLineEdit;
    m_otherReason->setMaxLength(StockRules::maxReasonLength);
    m_otherField = add(m_otherReason, u"stock-other-reason"_qs, tr("Which reason"));
    m_lot = new QComboBox;
    m_lotField = add(m_lot, u"stock-lot"_qs, tr("Of which lot"));
    m_consequence = makeWrapped({}, TextSize::Body, Token::TextMuted);
    m_consequence->setObjectName(u"stock-consequence"_qs);
    m_panel->body()->addWidget(m_consequence);
    m_panel->body()->addStretch();
    m_save = new KeyButton({}, KeyButton::Role::Primary);
    m_save->setObjectName(u"stock-save"_qs);
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_panel->addFoot(m_save, 1);
    connect(m_panel, &SidePanel::closed, this, &StockPanel::closed);
    connect(m_save, &QPushButton::clicked, this, &StockPanel::note);
    connect(m_quantity, &QLineEdit::returnPressed, this, &StockPanel::note);
    connect(m_quantity, &FigureEdit::figureChanged, this, &StockPanel::renewConsequence);
    connect(m_time, &QLineEdit::textChanged, this, &StockPanel::renewConsequence);
    connect(m_reason, &QComboBox::currentIndexChanged, this,
            [this] { m_otherField->setVisible(m_loss && m_reason->currentData().isNull()); });
}

void StockPanel::showProduct(ProductId product, bool loss)
{
    const auto sheet = StockService(m_desk.db()).show(m_desk.session(), product);
    if (!sheet)
        return;
    m_sheet = *sheet;
    m_loss = loss;
    m_panel->setTitle(loss ? tr("Note a loss") : tr("Count the shelf"), m_sheet.product.name);
    m_quantity->setUnit(m_sheet.product.unit);
    m_quantity->setValue({});
    m_quantityField->setError({});
    m_quantityField->setLabel(loss ? tr("How much was lost") : tr("How much is there"));
    m_reasonField->setVisible(loss);
    m_reason->setCurrentIndex(0);
    m_otherField->setVisible(false);
    m_otherReason->clear();
    m_otherField->setError({});
    m_zoneField->setVisible(!loss);
    m_zone->clear();
    m_timeField->setVisible(!loss);
    m_timeField->setError({});
    m_time->clear();
    fillLots();
    m_save->setText(loss ? tr("Note the loss") : tr("Note the count"));
    renewConsequence();
    m_quantity->setFocus();
}

void StockPanel::fillLots()
{
    m_lot->clear();
    m_lot->addItem(tr("The one to sell first"));
    for (const Lot &lot : m_sheet.lots) {
        const std::optional<QDate> date = lot.useBy ? lot.useBy : lot.bestBefore;
        QStringList words;
        if (!lot.lot.isEmpty())
            words << tr("Lot %1").arg(lot.lot);
        if (date)
            words << dateText(*date);
        words << said(lot.onHand);
        m_lot->addItem(words.join(u" · "_qs), lot.id.value());
    }
    m_lotField->setVisible(m_loss && !m_sheet.lots.empty());
}

bool StockPanel::isBlank() const
{
    return m_quantity->isBlank();
}

QString StockPanel::said(Quantity quantity) const
{
    return quantityText(quantity, m_sheet.product.unit, Language::locale());
}

std::optional<QDateTime> StockPanel::countedAt(bool &ok) const
{
    ok = true;
    const QString typed = m_time->text().trimmed();
    if (typed.isEmpty())
        return {};
    static const QRegularExpression form(u"^(\\d{1,2})\\s*[:hH.]\\s*(\\d{2})?$"_qs);
    const QRegularExpressionMatch match = form.match(typed);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    const QDateTime now = m_desk.session().local(m_desk.session().now());
    const QDateTime at(now.date(), time, now.timeZone());
    ok = match.hasMatch() && time.isValid() && at <= now;
    return ok ? std::optional(at.toUTC()) : std::nullopt;
}

void StockPanel::renewConsequence()
{
    const std::optional<Quantity> typed = m_quantity->value();
    const Quantity onHand = m_sheet.level.onHand;
    if (m_loss) {
        m_consequence->setText(
            typed
                ? tr("The file says %1; %2 will be left.").arg(said(onHand), said(onHand - *typed))
                : tr("The file says %1.").arg(said(onHand)));
        return;
    }
    bool ok = true;
    const std::optional<QDateTime> at = countedAt(ok);
    Quantity expected = onHand;
    if (at) {
        const auto then =
            StockService(m_desk.db()).onHandAt(m_desk.session(), m_sheet.product.id, *at);
        expected = then ? *then : onHand;
    }
    const QString known = at ? tr("At that time the file said %1").arg(said(expected))
                             : tr("The file says %1").arg(said(expected));
    if (!typed)
        m_consequence->setText(known + u'.');
    else if (*typed == expected)
        m_consequence->setText(known + u' ' + tr("too: nothing changes."));
    else
        m_consequence->setText(known + u"; "_qs +
                               tr("the difference is %1.").arg(said(*typed - expected)));
}

void StockPanel::note()
{
    const std::optional<Quantity> quantity = m_quantity->value();
    m_quantityField->setError(quantity ? QString() : tr("Write how much."));
    if (!quantity)
        return;
    if (m_loss)
        noteLoss(*quantity);
    else
        noteCount(*quantity);
}

void StockPanel::noteLoss(Quantity quantity)
{
    const bool isOther = m_reason->currentData().isNull();
    const QString reason =
        isOther ? m_otherReason->text().trimmed() : m_reason->currentData().toString();
    m_otherField->setError(reason.isEmpty() ? tr("Say why, in a few words.") : QString());
    if (reason.isEmpty())
        return;
    StockLoss loss{m_sheet.product.code, quantity, reason};
    if (const QVariant lot = m_lot->currentData(); lot.isValid())
        loss.lot = LotId(lot.toLongLong());
    const QString words = tr("%1: %2 lost").arg(m_sheet.product.name, said(quantity));
    const Session session = m_desk.session();
    m_desk.run(
        this,
        [&db = m_desk.db(), session, loss, words]() -> Result<QString> {
            CABAS_TRY(StockService(db).lose(session, loss));
            return words;
        },
        [this](const Result<QString> &answer) { finish(answer); });
}

void StockPanel::noteCount(Quantity quantity)
{
    bool ok = true;
    const std::optional<QDateTime> at = countedAt(ok);
    m_timeField->setError(ok ? QString() : tr("Write a time of today that is past: 9:30."));
    if (!ok)
        return;
    const StockCount count{m_sheet.product.code, quantity, m_zone->text().trimmed(), at};
    const QString words = tr("%1: %2 counted").arg(m_sheet.product.name, said(quantity));
    const Session session = m_desk.session();
    m_desk.run(
        this,
        [&db = m_desk.db(), session, count, words]() -> Result<QString> {
            CABAS_TRY(StockService(db).count(session, count));
            return words;
        },
        [this](const Result<QString> &answer) { finish(answer); });
}

void StockPanel::finish(const Result<QString> &answer)
{
    if (!answer) {
        m_quantityField->setError(answer.failure().message);
        return;
    }
    m_lastWords = *answer;
    Q_EMIT noted(m_sheet.product.id);
}

} // namespace cabas::ui
