// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/linepanel.h"

#include "core/base/day.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/reception/deliverypictures.h"
#include "ui/reception/gappanel.h"
#include "ui/reception/lotchoices.h"
#include "ui/reception/membersband.h"
#include "ui/reception/typedday.h"
#include "ui/reception/weighform.h"
#include "ui/shell/desk.h"
#include "ui/widgets/band.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quantityedit.h"
#include "ui/widgets/sidepanel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <iterator>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 376; ///< two buttons with their keys beside a scroll bar

constexpr int figureWidth = 96;

Field *makeField(QWidget *editor, const QString &name)
{
    editor->setObjectName(name);
    auto *field = new Field({}, editor);
    field->setCounter(true);
    return field;
}

QHBoxLayout *sideBySide(Field *left, Field *right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(left, 1);
    row->addWidget(right, 1);
    return row;
}

QString shown(const std::optional<QDate> &day)
{
    return day ? dateText(*day) : QString();
}

} // namespace

LinePanel::LinePanel(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
    nameFields();
    showNothing();
}

void LinePanel::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new SidePanel;
    m_panel->setPanelWidth(panelWidth);
    m_panel->setClosable(false);
    column->addWidget(m_panel);
    m_form = new QWidget;
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    m_useBy = new QLineEdit;
    m_bestBefore = new QLineEdit;
    m_useByField = makeField(m_useBy, u"use-by"_qs);
    m_bestBeforeField = makeField(m_bestBefore, u"best-before"_qs);
    form->addLayout(sideBySide(m_useByField, m_bestBeforeField));
    m_lot = new QLineEdit;
    m_lotField = makeField(m_lot, u"lot"_qs);
    m_lotField->setNoteReserved(false);
    form->addWidget(m_lotField);
    m_lots = new LotChoices;
    form->addWidget(m_lots);
    m_temperature = new QLineEdit;
    m_temperatureField = makeField(m_temperature, u"temperature"_qs);
    m_temperatureField->setNoteReserved(false);
    form->addWidget(m_temperatureField);
    m_panel->body()->addWidget(m_form);
    addWeighing();
    m_firstOut = new Band(Kind::Warning);
    m_firstOut->setObjectName(u"first-out"_qs);
    m_firstOut->setIconName(u"calendar-clock"_qs);
    m_firstOut->setFlush(true);
    m_panel->addFlush(m_firstOut);
    m_members = new MembersBand(m_desk);
    m_members->setFlush(true);
    m_panel->addFlush(m_members);
    m_bands = new Bands;
    m_panel->addFlush(m_bands);
    addGaps();
    addFinish();
    chainFields();
    auto *whole = KeyButton::iconOnly(u"truck"_qs, tr("About the whole delivery"));
    whole->setObjectName(u"whole-delivery"_qs);
    m_panel->addHeadAction(whole);
    connect(whole, &QPushButton::clicked, this, &LinePanel::wholeWanted);
    for (QLineEdit *edit :
         {m_useBy, m_bestBefore, m_lot, m_temperature, static_cast<QLineEdit *>(m_quantity)})
        connect(edit, &QLineEdit::editingFinished, this, &LinePanel::tell);
    connect(m_pack, &QLineEdit::editingFinished, this, [this] {
        const std::optional<Quantity> pack = m_pack->value();
        if (m_line && pack && *pack != m_line->pack)
            Q_EMIT packChanged(*pack);
    });
}

void LinePanel::addGaps()
{
    m_gaps = new GapPanel(m_desk);
    m_gapHolder = new QWidget;
    auto *column = new QVBoxLayout(m_gapHolder);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(16);
    column->addWidget(m_gaps);
    m_quantity = new QuantityEdit;
    m_quantityField = makeField(m_quantity, u"scan-quantity"_qs);
    m_pack = new QuantityEdit;
    m_packField = makeField(m_pack, u"pack"_qs);
    for (Field *field : {m_quantityField, m_packField}) {
        field->setNoteReserved(false);
        field->editor()->setMinimumWidth(figureWidth);
    }
    m_figures = new QWidget;
    auto *figures = new QVBoxLayout(m_figures);
    figures->setContentsMargins(0, 0, 0, 0);
    figures->addLayout(sideBySide(m_quantityField, m_packField));
    m_pictures = new DeliveryPictures(m_desk);
    column->addWidget(m_pictures);
    column->addWidget(m_figures);
    m_panel->addFlush(m_gapHolder);
    connect(m_pictures, &DeliveryPictures::refused, this, &LinePanel::refused);
    connect(m_pictures, &DeliveryPictures::kept, this,
            [this](const QString &name) { Q_EMIT noted(tr("Kept: %1").arg(name)); });
    connect(m_gaps, &GapPanel::changed, this, [this](const QString &words) {
        readFacts();
        if (!m_line)
            Q_EMIT wholeWanted();
        Q_EMIT noted(words);
    });
    connect(m_gaps, &GapPanel::refused, this, &LinePanel::refused);
    connect(m_gaps, &GapPanel::left, this, &LinePanel::left);
}

void LinePanel::chainFields()
{
    auto *first = new QShortcut(QKeySequence(Qt::Key_F2), this);
    connect(first, &QShortcut::activated, this, [this] { focusAfter(nullptr); });
    for (QLineEdit *edit : {m_useBy, m_bestBefore, m_lot, m_temperature})
        connect(edit, &QLineEdit::returnPressed, this, [this, edit] { focusAfter(edit); });
}

void LinePanel::focusAfter(const QLineEdit *edit)
{
    if (m_form->isHidden())
        return;
    const std::array fields{
        std::pair(m_useBy, m_useByField), std::pair(m_bestBefore, m_bestBeforeField),
        std::pair(m_lot, m_lotField), std::pair(m_temperature, m_temperatureField)};
    bool isPast = edit == nullptr;
    for (const auto &[each, field] : fields) {
        if (each == edit && field->hasError())
            return;
        if (isPast && field->isVisible()) {
            each->setFocus();
            each->selectAll();
            return;
        }
        isPast = isPast || each == edit;
    }
    Q_EMIT left();
}

void LinePanel::addFinish()
{
    m_finish = new KeyButton({}, KeyButton::Role::Primary);
    m_finish->setObjectName(u"finish"_qs);
    m_finish->setSize(KeyButton::Size::CounterKey);
    m_finish->setSpread(true);
    m_finish->setKey(Qt::Key_F12);
    m_panel->addFoot(m_finish, 1);
    connect(m_finish, &QPushButton::clicked, this, &LinePanel::finishWanted);
}

void LinePanel::nameFields()
{
    m_lotField->setLabel(tr("Supplier’s lot"));
    m_panel->setToolTip(tr("F2: date and lot by hand"));
    m_temperatureField->setLabel(tr("Temperature at reception"));
    m_quantityField->setLabel(tr("Counted now"));
    m_packField->setLabel(tr("Units in a pack"));
    m_finish->setText(tr("Finish the reception"));
}

/// Nothing of a scan.
void LinePanel::settle()
{
    m_line.reset();
    m_scan.reset();
    m_form->hide();
    m_figures->hide();
    m_weigh->hide();
    m_weighKey->hide();
    m_weighings->hide();
    m_firstOut->hide();
    m_members->hide();
    m_bands->settleAll();
}

void LinePanel::showNothing()
{
    settle();
    m_panel->setTitle(tr("Line in progress"), tr("Nothing scanned yet"));
    m_panel->setSubtitle(tr("Scan a unit, a case or a weight label."));
    m_gapHolder->hide();
}

void LinePanel::showLine(const DeliveryLine &line)
{
    settle();
    m_line = line;
    m_panel->setTitle(tr("Line of the list"), line.productName);
    m_panel->setSubtitle(tr("Type how much there is, or scan it."));
    m_gapHolder->show();
    m_gaps->showLine(line, {});
    m_gaps->setGaps({});
    m_pictures->showDelivery(line.delivery, line.id);
    readFacts();
}

void LinePanel::showWhole(DeliveryId delivery, const std::vector<DeliveryGap> &gaps)
{
    settle();
    m_panel->setTitle(tr("The whole delivery"), tr("What is wrong with it?"));
    m_panel->setSubtitle(tr("A pallet, a parcel, the truck: what no line says."));
    m_gapHolder->show();
    m_gaps->showWhole(delivery);
    std::vector<DeliveryGap> own;
    std::copy_if(gaps.begin(), gaps.end(), std::back_inserter(own), [](const DeliveryGap &gap) {
        return !gap.line && gap.state != GapState::Withdrawn;
    });
    m_gaps->setGaps(own);
    m_pictures->showDelivery(delivery);
}

bool LinePanel::closeForm()
{
    return closeWeighing() || m_gaps->closeForm();
}

void LinePanel::showScan(const DeliveryLine &line, const DeliveryScan &scan,
                         const std::vector<Warning> &warnings)
{
    const bool isSameLine = m_line && m_line->id == line.id;
    const bool isSameScan = m_scan && m_scan->id == scan.id;
    // What somebody is typing of this very scan is not written over.
    const auto write = [isSameScan](QLineEdit *edit, const QString &text) {
        if (!isSameScan || !edit->hasFocus() || !edit->isModified())
            edit->setText(text);
    };
    m_line = line;
    m_scan = scan;
    m_panel->setTitle(tr("Line in progress"), line.productName);
    m_panel->setSubtitle({});
    m_weigh->hide();
    m_form->show();
    if (!isSameLine)
        m_lots->setLots({}, line.unit);
    write(m_useBy, shown(scan.useBy));
    write(m_bestBefore, shown(scan.bestBefore));
    write(m_lot, scan.lot);
    m_quantity->setUnit(line.unit);
    m_quantity->setValue(scan.quantity);
    m_pack->setUnit(line.unit);
    m_pack->setValue(line.pack);
    m_packField->setVisible(line.unit == Unit::Piece);
    const QDate today = m_desk.session().today();
    for (const auto &[field, day] :
         {std::pair(m_useByField, scan.useBy), std::pair(m_bestBeforeField, scan.bestBefore)}) {
        field->setError({});
        field->setNote(day ? TypedDay::away(today, *day) : QString());
    }
    if (!isSameLine)
        m_warmest.reset();
    showDates();
    showTemperature();
    m_firstOut->hide();
    m_gapHolder->show();
    m_figures->show();
    m_gaps->showLine(line, scan);
    if (!isSameLine) {
        m_gaps->setGaps({});
        m_pictures->showDelivery(line.delivery, line.id);
    }
    m_bands->settleAll();
    for (const Warning &warning : warnings)
        warn(warning);
    readFacts();
}

void LinePanel::warn(const Warning &warning)
{
    BandMessage message{Kind::Warning, warning.message, {}};
    const bool isWarm = warning.code == u"too_warm";
    if (isWarm || warning.code == u"past_date" || warning.code == u"short_date") {
        const GapKind kept = isWarm ? GapKind::Temperature : GapKind::ShortDate;
        message.deeds = {
            {tr("Refuse"), [this] { m_gaps->ask(GapKind::Refused, m_scan->quantity); }, false},
            {tr("Keep…"), [this, kept] { m_gaps->ask(kept, m_scan->quantity); }, false}};
    }
    m_bands->post(message);
}

void LinePanel::readFacts()
{
    if (!m_line)
        return;
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), line = m_line->id] {
            return ReceptionService(db).facts(session, line);
        },
        [this, line = m_line->id](const Result<LineFacts> &facts) {
            if (facts && m_line && m_line->id == line)
                showFacts(*facts);
        });
}

void LinePanel::showFacts(const LineFacts &facts)
{
    m_warmest = facts.warmest;
    m_storage = facts.storage;
    m_gaps->setGaps(facts.gaps);
    m_members->showLine(*m_line, facts.members);
    if (m_scan) {
        showDates();
        showTemperature();
        showFirstOut(facts.firstOut);
        showLots(facts.lots);
    }
    showWeighings(facts);
    Q_EMIT countersTold(facts.counters);
}

void LinePanel::showDates()
{
    // Chilled food has a use-by date, the rest mostly a best-before one: where it is known which,
    // the other is not asked for.
    const bool isFresh = m_storage == Storage::Fresh;
    const bool isKept = m_storage == Storage::Dry || m_storage == Storage::Frozen;
    m_bestBeforeField->setVisible(!isFresh || m_scan->bestBefore);
    m_useByField->setVisible(!isKept || m_scan->useBy);
    // Side by side there is room for the short words only.
    m_useByField->setLabel(m_bestBeforeField->isHidden() ? tr("Use by") : tr("Use-by date"));
    m_bestBeforeField->setLabel(m_useByField->isHidden() ? tr("Best before")
                                                         : tr("Best-before date"));
}

void LinePanel::showTemperature()
{
    const QLocale locale = Language::locale();
    m_temperatureField->setVisible(m_warmest.has_value() || m_scan->temperature);
    m_temperature->setText(
        m_scan->temperature ? GapRules::temperatureText(*m_scan->temperature, locale) : QString());
    const bool isWarm = m_warmest && m_scan->temperature && *m_scan->temperature > *m_warmest;
    m_temperatureField->setError(isWarm ? tr("More than %1: refuse it, or say why you keep it.")
                                              .arg(GapRules::temperatureText(*m_warmest, locale))
                                        : QString());
}

void LinePanel::showFirstOut(const std::optional<Lot> &lot)
{
    const std::optional<QDate> mine = m_scan->useBy ? m_scan->useBy : m_scan->bestBefore;
    const std::optional<QDate> first = !lot         ? std::nullopt
                                       : lot->useBy ? lot->useBy
                                                    : lot->bestBefore;
    const bool isEarlier = mine && first && *first < *mine;
    m_firstOut->setVisible(isEarlier);
    if (!isEarlier)
        return;
    const QString amount = quantityText(lot->onHand, m_line->unit, Language::locale());
    const QString day = dateText(*first);
    m_firstOut->setText(
        {}, *first < m_desk.session().today()
                ? tr("On the shelf, %1 are past %2: take them away.").arg(amount, day)
                : tr("On the shelf, %1 are left until %2: put them in front.").arg(amount, day));
}

void LinePanel::tell()
{
    if (!m_line || !m_scan)
        return;
    ReceivedGoods goods;
    const QDate today = m_desk.session().today();
    const auto read = [&](QLineEdit *edit, Field *field) {
        const std::optional<QDate> day = TypedDay::read(edit->text(), today);
        const bool wrong = !edit->text().trimmed().isEmpty() && !day;
        field->setError(wrong ? tr("Write a day such as 02/04 or 02/04/2026.") : QString());
        if (day)
            edit->setText(dateText(*day));
        return day;
    };
    goods.useBy = read(m_useBy, m_useByField);
    goods.bestBefore = read(m_bestBefore, m_bestBeforeField);
    goods.lot = m_lot->text().trimmed();
    goods.temperature = GapRules::parseTemperature(m_temperature->text());
    if (!goods.temperature && !m_temperature->text().trimmed().isEmpty()) {
        m_temperatureField->setError(tr("Write degrees such as 3,5 or -18."));
        return;
    }
    if (m_useByField->hasError() || m_bestBeforeField->hasError() || m_quantity->isWrong())
        return;
    const std::optional<Quantity> quantity = m_quantity->value();
    if (quantity && *quantity != m_scan->quantity)
        goods.quantity = quantity;
    if (goods.useBy == m_scan->useBy && goods.bestBefore == m_scan->bestBefore &&
        goods.lot == m_scan->lot && goods.temperature == m_scan->temperature && !goods.quantity)
        return;
    Q_EMIT corrected(*m_scan, goods);
}

void LinePanel::tellTyped()
{
    if (const QString gap = m_gaps->unfinished(); m_line && !gap.isEmpty())
        Q_EMIT refused(
            cabas::refused(tr("“%1” was not noted for %2: the next scan came before Enter. Choose "
                              "the line in the list to note it.")
                               .arg(gap, m_line->productName)));
    if (!m_line || !m_scan)
        return;
    tell();
    for (const auto &[edit, field] :
         {std::pair(m_useBy, m_useByField), std::pair(m_bestBefore, m_bestBeforeField),
          std::pair(m_temperature, m_temperatureField)}) {
        if (edit->hasFocus() && edit->isModified() && field->hasError())
            Q_EMIT refused(
                cabas::refused(tr("“%1” was not kept for %2: it cannot be read. Choose the line in "
                                  "the list to write it again.")
                                   .arg(edit->text(), m_line->productName)));
    }
}

} // namespace cabas::ui
