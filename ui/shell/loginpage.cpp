// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/loginpage.h"

#include "core/access/ownerrecovery.h"
#include "core/access/userbadges.h"
#include "core/base/text.h"
#include "core/members/badgesignin.h"
#include "ui/shell/secretsheet.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int columnWidth = 480;
constexpr int maxPinLength = 32;

} // namespace

LoginPage::LoginPage(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(u"page-login"_qs);
    buildUi();
    begin();
    m_desk.waitForBadge(this, [this](const QString &code) {
        if (UserBadges::isBadge(code))
            tryBadge(code, {});
        else
            readMemberBadge(code);
    });
}

void LoginPage::buildUi()
{
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(24, 32, 24, 24);
    outer->addStretch();
    auto *holder = new QWidget;
    growWidth(holder, columnWidth);
    outer->addWidget(holder);
    outer->addStretch();
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_title = makeLabel({}, TextSize::Title, Weight::Strong);
    column->addWidget(m_title);
    m_hint = makeWrapped({}, TextSize::Body, Token::TextMuted);
    column->addWidget(m_hint);
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"name-filter"_qs);
    column->addWidget(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, &LoginPage::showNames);
    connect(m_filter, &QLineEdit::returnPressed, this, &LoginPage::chooseFound);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *names = new QWidget;
    names->setObjectName(u"names"_qs);
    m_list = new QVBoxLayout(names);
    m_list->setContentsMargins(0, 0, 4, 0);
    m_list->setSpacing(8);
    scroll->setWidget(names);
    column->addWidget(scroll, 1);

    m_pinPart = new QWidget;
    auto *pinColumn = new QVBoxLayout(m_pinPart);
    pinColumn->setContentsMargins(0, 0, 0, 0);
    pinColumn->setSpacing(8);
    m_chosenName = makeLabel({}, TextSize::Section, Weight::Strong);
    pinColumn->addWidget(m_chosenName);
    m_pin = new QLineEdit;
    m_pin->setObjectName(u"pin"_qs);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(maxPinLength);
    m_pinField = new Field({}, m_pin);
    pinColumn->addWidget(m_pinField);
    m_enter = new KeyButton({}, KeyButton::Role::Primary);
    m_enter->setObjectName(u"sign-in"_qs);
    m_lost = new KeyButton({}, KeyButton::Role::Quiet);
    m_lost->setObjectName(u"pin-lost"_qs);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_lost);
    verbs->addStretch();
    verbs->addWidget(m_enter);
    pinColumn->addLayout(verbs);
    connect(m_lost, &QPushButton::clicked, this, &LoginPage::recover);
    column->insertWidget(column->indexOf(scroll), m_pinPart); // beside the name, not below all
    connect(m_pin, &QLineEdit::returnPressed, this, &LoginPage::tryPin);
    connect(m_enter, &QPushButton::clicked, this, &LoginPage::tryPin);
}

void LoginPage::begin()
{
    m_title->setText(tr("Who is there?"));
    m_filter->setPlaceholderText(tr("Type your name"));
    m_filter->setAccessibleName(tr("Your name"));
    m_pinField->setLabel(tr("PIN"));
    m_enter->setText(tr("Sign in"));
    m_lost->setText(tr("PIN forgotten?"));
    m_hint->setText(tr("Pick your name, or show your badge to the scanner."));
    m_badge.clear();
    const Result<std::vector<SignInName>> names = AccessService(m_desk.db()).signInNames();
    m_names = names ? *names : std::vector<SignInName>();
    m_chosen.reset();
    m_pinPart->hide();
    m_filter->clear();
    m_filter->setFocus();
    showNames();
}

std::vector<SignInName> LoginPage::found() const
{
    const QString wanted = fold(m_filter->text());
    std::vector<SignInName> found;
    for (const SignInName &name : m_names) {
        if (fold(name.displayName).contains(wanted) || fold(name.name) == wanted)
            found.push_back(name);
    }
    return found;
}

void LoginPage::chooseFound()
{
    // Several names are a question: the first of them must not sign in by a habit of Enter.
    const std::vector<SignInName> names = found();
    if (names.size() == 1)
        choose(names.front());
}

void LoginPage::showNames()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide(); // gone from the screen before it is gone
            item->widget()->deleteLater();
        }
        delete item;
    }
    const std::vector<SignInName> names = found();
    for (const SignInName &name : names) {
        auto *button = new KeyButton(name.displayName);
        button->setObjectName(u"name-"_qs + name.name);
        button->setSize(KeyButton::Size::Counter);
        button->setIconName(name.hasPin ? u"lock"_qs : u"user"_qs);
        button->setSpread(true);
        connect(button, &QPushButton::clicked, this, [this, name] { choose(name); });
        m_list->addWidget(button);
    }
    if (names.empty())
        m_list->addWidget(makeWrapped(tr("Nobody has this name. Type less of it."), TextSize::Body,
                                      Token::TextMuted));
    m_list->addStretch();
}

void LoginPage::choose(const SignInName &name)
{
    m_chosen = name;
    m_pinField->setError({});
    m_pin->clear();
    if (!name.hasPin) {
        tryPin();
        return;
    }
    m_chosenName->setText(name.displayName);
    m_pinPart->show();
    m_pin->setFocus();
}

void LoginPage::ask(UserId user)
{
    begin();
    m_title->setText(tr("This window is locked"));
    for (const SignInName &name : m_names) {
        if (name.id != user)
            continue;
        m_filter->setText(name.displayName);
        if (name.hasPin)
            return choose(name);
    }
}

void LoginPage::tryPin()
{
    if (!m_badge.isEmpty())
        return tryBadge(m_badge, m_pin->text());
    if (!m_chosen)
        return;
    m_enter->setEnabled(false);
    Shop &shop = m_desk.shop();
    m_desk.run(
        this,
        [&shop, id = m_chosen->id, pin = m_pin->text()] {
            return AccessService(shop.db()).signIn(shop.clock(), shop.device(), id, pin);
        },
        [this](const Result<Session::Person> &person) { answer(person); });
}

void LoginPage::tryBadge(const QString &code, const QString &pin)
{
    m_badge = code;
    m_enter->setEnabled(false);
    m_desk.run(
        this,
        [db = &m_desk.db(), by = m_desk.session(), code, pin] {
            return UserBadges(*db).signIn(by, code, pin);
        },
        [this](const Result<Session::Person> &person) {
            const bool isPinNext = !person && person.failure().code.startsWith(u"pin_");
            if (!isPinNext)
                m_badge.clear();
            else
                m_chosenName->setText(tr("Badge read"));
            answer(person);
        });
}

void LoginPage::readMemberBadge(const QString &code)
{
    m_badge.clear();
    m_desk.run(
        this,
        [db = &m_desk.db(), by = m_desk.session(), code] {
            return BadgeSignIn(*db).userOf(by, code);
        },
        [this](const Result<UserId> &user) {
            if (!user)
                return answer(user.failure());
            const auto named =
                std::find_if(m_names.begin(), m_names.end(),
                             [&](const SignInName &each) { return each.id == *user; });
            if (named != m_names.end())
                choose(*named);
        });
}

void LoginPage::answer(const Result<Session::Person> &person)
{
    m_enter->setEnabled(true);
    m_pin->clear();
    if (!person) {
        m_pinPart->show();
        m_pinField->setError(person.failure().message);
        m_pin->setFocus();
        return;
    }
    m_badge.clear();
    Q_EMIT signedIn(m_desk.shop().sessionFor(*person));
}

void LoginPage::recover()
{
    const auto code = Ask::line(this, tr("The recovery code"),
                                tr("Eight groups, on the paper that the owner keeps. Somebody "
                                   "else’s PIN is changed by whoever manages users."),
                                tr("Go on"), true);
    if (!code || code->trimmed().isEmpty())
        return;
    const auto pin =
        Ask::line(this, tr("A new PIN for the owner"),
                  tr("4 to 12 digits that do not follow each other"), tr("Set the PIN"), true);
    if (!pin)
        return;
    Shop &shop = m_desk.shop();
    m_desk.run(
        this,
        [&shop, code = *code, pin = *pin] {
            return OwnerRecovery(shop.db()).recover(shop.clock(), shop.device(), code, pin);
        },
        [this](const Result<QString> &next) {
            if (!next)
                return Ask::tellRefusal(this, next.failure());
            begin();
            SecretSheet::show(m_desk, this, SecretSheet::Kind::Recovery, {}, *next);
        });
}

void LoginPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_title != nullptr)
        begin();
}

} // namespace cabas::ui
