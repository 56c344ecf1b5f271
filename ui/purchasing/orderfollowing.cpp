// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/orderfollowing.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/orderfollowservice.h"
#include "core/purchasing/suppliersheetservice.h"
#include "core/reports/orderworkbook.h"
#include "ui/purchasing/orderrows.h"
#include "ui/shell/desk.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/keybutton.h"

#include <QDir>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

QString heading(const QString &first, const QString &journey, int orders, Money amount)
{
    QStringList words{first};
    if (!journey.isEmpty())
        words += OrderFollowWords::tr("journey %1").arg(journey);
    words += OrderFollowWords::tr("%n order(s)", nullptr, orders);
    if (!amount.isZero())
        words += moneyText(amount, Language::locale());
    return words.join(u" · "_qs);
}

RowOfCells headingRow(const QString &words)
{
    return {OrderFollowWords::headingKey, {{words, {{Cell::Group, true}}}}};
}

} // namespace

QString OrderFollowWords::day(QDate day)
{
    QString words = Language::locale().toString(day, tr("dddd d MMMM"));
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

std::vector<RowOfCells> OrderFollowWords::groups(const std::vector<OrderGroup> &groups)
{
    std::vector<RowOfCells> rows;
    for (const OrderGroup &group : groups) {
        rows.push_back(headingRow(heading(group.day ? day(*group.day) : tr("No day yet"),
                                          group.journey, int(group.orders.size()), group.amount)));
        const std::vector<RowOfCells> orders = OrderRows::list(group.orders);
        rows.insert(rows.end(), orders.begin(), orders.end());
    }
    return rows;
}

std::vector<RowOfCells> OrderFollowWords::week(const std::vector<WeekCart> &carts)
{
    std::vector<RowOfCells> rows;
    QDate last;
    qint64 key = headingKey;
    for (const WeekCart &cart : carts) {
        if (cart.writeOn != last)
            rows.push_back(headingRow(tr("To be written by %1").arg(day(cart.writeOn))));
        last = cart.writeOn;
        --key;
        const Kind kind = cart.isSent ? Kind::Success : cart.order ? Kind::Info : Kind::Warning;
        const QString state = cart.isSent  ? tr("sent")
                              : cart.order ? tr("draft")
                                           : tr("to be written");
        const QString journey =
            cart.journey.isEmpty() ? QString() : tr("journey %1").arg(cart.journey);
        rows.push_back({cart.order ? cart.order->value() : key,
                        {{cart.supplierName, {{Cell::Second, journey}}},
                         {dateText(cart.arrival), {{Cell::Second, tr("arrives")}}},
                         {},
                         {},
                         {state, {{Cell::ChipKind, int(kind)}}}}});
    }
    return rows;
}

void OrderFollowWords::addShortages(std::vector<RowOfCells> &rows, const SupplierOrder &order,
                                    const std::vector<AnnouncedShortage> &shortages)
{
    for (const AnnouncedShortage &shortage : shortages) {
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const RowOfCells &each) {
            return each.key == shortage.line.value();
        });
        const auto line =
            std::find_if(order.lines.begin(), order.lines.end(),
                         [&](const OrderLine &each) { return each.id == shortage.line; });
        if (row == rows.end() || line == order.lines.end() || line->open().isZero())
            continue;
        const QString much = quantityText(shortage.missing, line->unit, Language::locale());
        RowCell &name = row->cells[0];
        name.roles.insert(Cell::Second, shortage.comesLater
                                            ? tr("announced missing: %1, comes later").arg(much)
                                            : tr("announced missing: %1, not coming").arg(much));
        name.roles.insert(Cell::SecondInk, int(Token::Warning));
    }
}

OrderFollowing::OrderFollowing(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto add = [&](const QString &words, const QString &icon, const QString &name,
                         const QKeySequence &key) {
        auto *button = new KeyButton(words, KeyButton::Role::Quiet);
        button->setObjectName(name);
        button->setIconName(icon);
        button->setKey(key);
        column->addWidget(button, 0, Qt::AlignLeft);
        return button;
    };
    m_file = add(tr("File in the supplier’s columns…"), u"file-spreadsheet"_qs,
                 u"order-own-file"_qs, Qt::Key_F4);
    m_remind = add(tr("I reminded them…"), u"bell"_qs, u"order-remind"_qs, Qt::Key_F7);
    m_missing =
        add(tr("They announce a shortage…"), u"package-x"_qs, u"order-shortage"_qs, Qt::Key_F8);
    connect(m_file, &QPushButton::clicked, this, &OrderFollowing::writeFile);
    connect(m_remind, &QPushButton::clicked, this, &OrderFollowing::remind);
    connect(m_missing, &QPushButton::clicked, this, &OrderFollowing::lineWanted);
}

void OrderFollowing::showOrder(const SupplierOrder &order)
{
    m_order = order;
    const auto follow = OrderFollowService(m_desk.db()).of(m_desk.session(), order.id);
    m_follow = follow ? *follow : OrderFollow();
    const bool isAwaited = order.state == OrderState::Sent && m_desk.may(Permission::Order);
    m_file->setVisible(order.state != OrderState::Cancelled && !order.lines.empty());
    m_remind->setVisible(isAwaited);
    m_missing->setVisible(isAwaited);
}

void OrderFollowing::addFacts(FactList &facts) const
{
    const QDate today = m_desk.session().today();
    if (m_order.state == OrderState::Sent && m_order.expectedOn && *m_order.expectedOn < today)
        facts.addFact(tr("Late"),
                      tr("by %n day(s)", nullptr, int(m_order.expectedOn->daysTo(today))), true);
    for (const OrderReminder &reminder : m_follow.reminders) {
        QStringList words{dateText(reminder.day), reminder.note};
        words.removeAll(QString());
        facts.addFact(tr("Reminded"), words.join(u" · "_qs));
    }
}

void OrderFollowing::told(const Result<OrderFollow> &follow, const QString &words)
{
    if (!follow) {
        Ask::tellRefusal(this, follow.failure());
        return;
    }
    m_desk.toast(words);
    Q_EMIT changed();
}

void OrderFollowing::remind()
{
    const auto note = Ask::line(
        this, tr("You reminded %1 of order %2?").arg(m_order.supplierName, m_order.number),
        tr("What they answered, if you like"), tr("Note the reminder"));
    if (!note)
        return;
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), id = m_order.id, note = *note] {
            return OrderFollowService(db).remind(session, id, note);
        },
        [this](const Result<OrderFollow> &follow) { told(follow, tr("The reminder is noted.")); });
}

void OrderFollowing::announce(OrderLineId line)
{
    const auto found = std::find_if(m_order.lines.begin(), m_order.lines.end(),
                                    [&](const OrderLine &each) { return each.id == line; });
    if (found == m_order.lines.end())
        return;
    const auto typed =
        Ask::line(this, tr("How much of %1 will be missing?").arg(found->productName),
                  tr("Quantity; 0 where nothing is missing after all"), tr("Go on"), false,
                  quantityText(found->open(), found->unit, Language::locale()).section(u' ', 0, 0));
    if (!typed)
        return;
    const auto missing = parseQuantity(*typed);
    if (!missing) {
        Ask::tellRefusal(this, refused(tr("“%1” is no quantity. Type for example 12.").arg(*typed),
                                       u"quantity"_qs));
        return;
    }
    int later = 0;
    if (!missing->isZero())
        later = Ask::choose(this, tr("Does it come later?"),
                            tr("What does not come is no longer counted on when orders are "
                               "proposed."),
                            {tr("It comes later"), tr("It does not come")});
    if (later < 0)
        return;
    const AnnouncedShortage shortage{line, *missing, later == 0, {}};
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), id = m_order.id, shortage] {
            return OrderFollowService(db).announce(session, id, shortage);
        },
        [this](const Result<OrderFollow> &follow) { told(follow, tr("The shortage is noted.")); });
}

void OrderFollowing::writeFile()
{
    const auto file = SupplierSheetService(m_desk.db()).file(m_desk.session(), m_order.id);
    if (!file) {
        Ask::tellRefusal(this, file.failure());
        return;
    }
    const auto path = Ask::fileToSave(this, tr("The order in the supplier’s columns"),
                                      QDir::home().filePath(file->name + u".xlsx"_qs),
                                      tr("Excel workbooks (*.xlsx);;Tables of text (*.csv)"));
    if (!path)
        return;
    m_worker.run(
        this, [file = *file, path = *path] { return OrderWorkbook::write(file, path); },
        [this, path = *path](const Result<> &written) {
            if (written)
                m_desk.toast(tr("%1 is written.").arg(QDir::toNativeSeparators(path)));
            else
                Ask::tellRefusal(this, written.failure());
        });
}

} // namespace cabas::ui
