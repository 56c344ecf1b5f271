// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/membercard.h"

#include "core/base/text.h"
#include "core/members/memberfileservice.h"
#include "core/members/peoplerules.h"
#include "ui/shell/desk.h"
#include "ui/shell/icons.h"
#include "ui/till/tillwords.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QFontMetrics>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int avatarSize = 48;
constexpr int cardHeight = 72;

} // namespace

MemberCard::MemberCard(Desk &desk, QWidget *parent) : Card(parent), m_desk(desk)
{
    setObjectName(u"member"_qs);
    setPadding(0);
    m_avatar = new Avatar(QString(), avatarSize, Avatar::Shape::Square);
    m_badge = new QLabel;
    m_badge->setFixedSize(avatarSize, avatarSize);
    m_badge->setAlignment(Qt::AlignCenter);
    m_name = new ElidedLabel(QString(), TextSize::CounterBody, Weight::Strong);
    m_number = makeLabel(QString(), TextSize::Body, Weight::Regular, Token::TextMuted);
    m_standing = new Chip(QString());
    m_detail = new ElidedLabel(QString(), TextSize::Body, Weight::Regular, Token::TextMuted);
    m_account =
        makeLabel(tr("Prepaid account"), TextSize::Caption, Weight::Regular, Token::TextMuted);
    m_balance = makeLabel(QString(), TextSize::CounterBody, Weight::Strong);
    m_shopper = new KeyButton(QString(), KeyButton::Role::Quiet);
    m_shopper->setObjectName(u"shopper"_qs);
    m_shopper->setSize(KeyButton::Size::Counter);
    m_shopper->setTrailingIcon(u"chevron-down"_qs);
    m_shopper->setFocusPolicy(Qt::TabFocus);
    m_shopper->setMenu(new QMenu(m_shopper));
    m_remove = KeyButton::iconOnly(u"x"_qs, tr("Take the customer off this sale"));
    m_remove->setRole(KeyButton::Role::Quiet);
    m_remove->setSize(KeyButton::Size::Counter);
    m_remove->setFocusPolicy(Qt::TabFocus);
    connect(m_remove, &KeyButton::clicked, this, &MemberCard::removed);
    m_guest = new KeyButton(tr("Guest"));
    m_guest->setObjectName(u"guest"_qs);
    m_guest->setSize(KeyButton::Size::Counter);
    m_guest->setKey(QKeySequence(Qt::CTRL | Qt::Key_G));
    m_guest->setFocusPolicy(Qt::TabFocus);
    connect(m_guest, &KeyButton::clicked, this, &MemberCard::guestWanted);
    makeRow();
    const auto draw = [this] {
        const Theme &theme = Theme::of(this);
        const int lines = QFontMetrics(theme.font(TextSize::CounterBody, Weight::Strong)).height() +
                          QFontMetrics(theme.font(TextSize::Body)).height();
        setFixedHeight(std::max(cardHeight, lines + Theme::space(2)));
        m_badge->setPixmap(iconPixmap(u"id-card"_qs, Theme::of(this).color(Token::TextMuted), 28,
                                      devicePixelRatioF()));
    };
    connect(&Theme::of(this), &Theme::changed, this, draw);
    draw();
    show(std::nullopt, false);
}

void MemberCard::makeRow()
{
    auto *first = new QHBoxLayout;
    first->setSpacing(Theme::space(2));
    first->addWidget(m_name);
    first->addWidget(m_number);
    first->addWidget(m_standing);
    first->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addLayout(first);
    words->addWidget(m_detail);
    words->addStretch();
    auto *account = new QVBoxLayout;
    account->setSpacing(0);
    account->addStretch();
    m_account->setAlignment(Qt::AlignRight);
    m_balance->setAlignment(Qt::AlignRight);
    account->addWidget(m_account);
    account->addWidget(m_balance);
    account->addStretch();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::space(4), 0, Theme::space(2), 0);
    row->setSpacing(Theme::space(4));
    row->addWidget(m_avatar);
    row->addWidget(m_badge);
    row->addLayout(words, 1);
    row->addWidget(m_shopper);
    row->addLayout(account);
    row->addWidget(m_guest);
    row->addWidget(m_remove);
    body()->addLayout(row);
}

QString MemberCard::detailOf(const MemberAtTill &member)
{
    QStringList parts;
    if (member.shopper)
        parts << tr("%1 comes for them (%2)")
                     .arg(member.shopper->name,
                          PeopleRules::roleTitle(member.shopper->role).toLower());
    const QString reason = TillWords::standingReason(member.standing);
    if (!reason.isEmpty())
        parts << reason;
    if (!member.helpers.isEmpty() && !member.shopper)
        parts << tr("household: %1").arg(member.helpers.join(u", "_qs));
    return parts.join(u" · "_qs);
}

void MemberCard::showNobody(bool isGuest)
{
    m_name->setText(isGuest ? tr("Guest") : tr("No member yet"));
    m_detail->setText(isGuest
                          ? tr("Not a member of the cooperative. A badge makes the sale theirs.")
                          : tr("Scan a badge at any time, or press F3 to find a member by name."));
    m_detail->show();
    setAccessibleName(m_name->text());
}

void MemberCard::showShopper(const std::optional<MemberAtTill> &member)
{
    const bool hasOthers = member && !member->others.empty();
    m_shopper->setVisible(hasOthers);
    m_shopper->menu()->clear();
    if (!hasOthers)
        return;
    m_shopper->setText(member->shopper ? tr("Somebody else?") : tr("Who shops?"));
    const auto add = [this](const QString &name, const std::optional<Shopper> &shopper, bool isOn) {
        QAction *action = m_shopper->menu()->addAction(name);
        action->setCheckable(true);
        action->setChecked(isOn);
        connect(action, &QAction::triggered, this,
                [this, shopper] { Q_EMIT shopperWanted(shopper); });
    };
    add(member->name, std::nullopt, !member->shopper);
    for (const Shopper &each : member->others)
        add(u"%1 (%2)"_qs.arg(each.name, PeopleRules::roleTitle(each.role).toLower()), each,
            member->shopper && member->shopper->isSame(each));
}

/// Read once for each member, and not at each scan.
void MemberCard::showFace(const std::optional<MemberId> &member)
{
    if (member == m_faceOf)
        return;
    m_faceOf = member;
    QImage face;
    if (member) {
        const auto photo = MemberFileService(m_desk.db()).photo(m_desk.session(), *member);
        if (photo && *photo)
            face = QImage::fromData((*photo)->bytes, "JPEG");
    }
    m_avatar->setPhoto(face);
}

void MemberCard::show(const std::optional<MemberAtTill> &member, bool isGuest)
{
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_avatar, m_number, m_standing, m_account, m_balance})
        widget->setVisible(member.has_value());
    m_remove->setVisible(member || isGuest);
    m_guest->setVisible(!member && !isGuest);
    m_badge->setVisible(!member);
    showShopper(member);
    showFace(member ? std::optional(member->id) : std::nullopt);
    if (!member) {
        showNobody(isGuest);
        return;
    }
    m_avatar->setName(member->name);
    m_name->setText(member->name);
    m_number->setText(tr("no. %1").arg(QLocale().toString(member->number)));
    m_standing->setState(TillWords::standing(member->standing),
                         TillWords::standingKind(member->standing));
    m_detail->setText(detailOf(*member));
    m_detail->setVisible(!m_detail->text().isEmpty());
    m_balance->setText(moneyText(member->balance, QLocale()));
    setAccessibleName(member->name + u", "_qs + m_standing->text());
}

} // namespace cabas::ui
