// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/linepanel.h"

#include "core/base/day.h"
#include "core/base/text.h"
#include "ui/shell/desk.h"
#include "ui/widgets/band.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quantityedit.h"
#include "ui/widgets/sidepanel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

/// A day as people write it on a crate: 02/04/2026, 2.4.26, 020426. Absent when it is none.
std::optional<QDate> typedDay(const QString &typed, QDate today)
{
    QString digits = typed.trimmed();
    digits.replace(u'.', u'/').replace(u'-', u'/').replace(u' ', u'/');
    for (const char *format : {"d/M/yyyy", "ddMMyyyy"}) {
        const QDate day = QDate::fromString(digits, QString::fromLatin1(format));
        if (day.isValid())
            return day;
    }
    for (const char *format : {"d/M/yy", "ddMMyy"}) {
        const QDate day = QDate::fromString(digits, QString::fromLatin1(format));
        if (day.isValid())
            return day.addYears(100);
    }
    const QDate thisYear =
        QDate::fromString(digits + QStringLiteral("/%1").arg(today.year()), u"d/M/yyyy"_qs);
    if (!thisYear.isValid())
        return std::nullopt;
    return thisYear < today.addMonths(-1) ? thisYear.addYears(1) : thisYear;
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
    m_panel->setClosable(false);
    column->addWidget(m_panel);
    m_form = new QWidget;
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    const auto add = [&](QWidget *editor, const QString &name) {
        editor->setObjectName(name);
        auto *field = new Field({}, editor);
        field->setCounter(true);
        form->addWidget(field);
        return field;
    };
    m_useBy = new QLineEdit;
    m_useByField = add(m_useBy, u"use-by"_qs);
    m_bestBefore = new QLineEdit;
    m_bestBeforeField = add(m_bestBefore, u"best-before"_qs);
    m_lot = new QLineEdit;
    m_lotField = add(m_lot, u"lot"_qs);
    m_quantity = new QuantityEdit;
    m_quantityField = add(m_quantity, u"scan-quantity"_qs);
    m_pack = new QuantityEdit;
    m_packField = add(m_pack, u"pack"_qs);
    m_panel->body()->addWidget(m_form);
    m_bands = new Bands;
    m_panel->addFlush(m_bands);
    m_finish = new KeyButton({}, KeyButton::Role::Primary);
    m_finish->setObjectName(u"finish"_qs);
    m_finish->setSize(KeyButton::Size::CounterKey);
    m_finish->setSpread(true);
    m_finish->setKey(Qt::Key_F12);
    m_panel->addFoot(m_finish, 1);
    connect(m_finish, &QPushButton::clicked, this, &LinePanel::finishWanted);
    for (QLineEdit *edit : {m_useBy, m_bestBefore, m_lot, static_cast<QLineEdit *>(m_quantity)})
        connect(edit, &QLineEdit::editingFinished, this, &LinePanel::tell);
    connect(m_pack, &QLineEdit::editingFinished, this, [this] {
        const std::optional<Quantity> pack = m_pack->value();
        if (m_line && pack && *pack != m_line->pack)
            Q_EMIT packChanged(*pack);
    });
}

void LinePanel::nameFields()
{
    m_useByField->setLabel(tr("Use by"));
    m_bestBeforeField->setLabel(tr("Best before"));
    m_lotField->setLabel(tr("Supplier’s lot"));
    m_quantityField->setLabel(tr("Counted with this scan"));
    m_packField->setLabel(tr("Units in a pack"));
    m_finish->setText(tr("Finish the reception"));
}

void LinePanel::showNothing()
{
    m_line.reset();
    m_scan.reset();
    m_panel->setTitle(tr("Line in progress"), tr("Nothing scanned yet"));
    m_panel->setSubtitle(tr("Scan a unit, a case or a weight label."));
    m_form->hide();
    m_bands->settleAll();
}

void LinePanel::showScan(const DeliveryLine &line, const DeliveryScan &scan,
                         const std::vector<Warning> &warnings)
{
    m_line = line;
    m_scan = scan;
    m_panel->setTitle(tr("Line in progress"), line.productName);
    m_panel->setSubtitle({});
    m_form->show();
    m_useBy->setText(shown(scan.useBy));
    m_bestBefore->setText(shown(scan.bestBefore));
    m_lot->setText(scan.lot);
    m_quantity->setUnit(line.unit);
    m_quantity->setValue(scan.quantity);
    m_pack->setUnit(line.unit);
    m_pack->setValue(line.pack);
    m_packField->setVisible(line.unit == Unit::Piece);
    m_useByField->setError({});
    m_bestBeforeField->setError({});
    m_bands->settleAll();
    for (const Warning &warning : warnings)
        m_bands->post({Kind::Warning, warning.message, {}});
}

void LinePanel::tell()
{
    if (!m_line || !m_scan)
        return;
    ReceivedGoods goods;
    const QDate today = m_desk.session().today();
    const auto read = [&](QLineEdit *edit, Field *field) {
        const std::optional<QDate> day = typedDay(edit->text(), today);
        const bool wrong = !edit->text().trimmed().isEmpty() && !day;
        field->setError(wrong ? tr("Write a day such as 02/04 or 02/04/2026.") : QString());
        if (day)
            edit->setText(dateText(*day));
        return day;
    };
    goods.useBy = read(m_useBy, m_useByField);
    goods.bestBefore = read(m_bestBefore, m_bestBeforeField);
    goods.lot = m_lot->text().trimmed();
    if (m_useByField->hasError() || m_bestBeforeField->hasError() || m_quantity->isWrong())
        return;
    const std::optional<Quantity> quantity = m_quantity->value();
    if (quantity && *quantity != m_scan->quantity)
        goods.quantity = quantity;
    if (goods.useBy == m_scan->useBy && goods.bestBefore == m_scan->bestBefore &&
        goods.lot == m_scan->lot && !goods.quantity)
        return;
    Q_EMIT corrected(goods);
}

} // namespace cabas::ui
