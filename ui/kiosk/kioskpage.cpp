// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskpage.h"

#include "core/access/accesstermsservice.h"
#include "core/base/language.h"
#include "core/shifts/shiftrules.h"
#include "ui/kiosk/kioskchoice.h"
#include "ui/kiosk/kioskhome.h"
#include "ui/kiosk/kioskparts.h"
#include "ui/kiosk/kiosktyping.h"
#include "ui/kiosk/kioskwelcome.h"
#include "ui/kiosk/kioskwhy.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTimer>

namespace cabas::ui {

namespace {

constexpr int clockMs = 10'000;
constexpr int footHeight = 64;
constexpr int lowFoot = 44;
/// Below it heads are smaller and what explains is left out.
constexpr int lowScreen = 700;
const QString memberKey = QStringLiteral("member");
const QString personKey = QStringLiteral("person");
const QString languageKey = QStringLiteral("language");
const QString wrongKey = QStringLiteral("wrong");
const QString pauseKey = QStringLiteral("pause");

} // namespace

KioskPage::KioskPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Members, parent)
{
    buildUi();
    connectParts();
    connectHome();
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &KioskPage::showTime);
    clock->start(clockMs);
    connect(&m_idle, &KioskIdle::changed, this, &KioskPage::showLeft);
    connect(&m_idle, &KioskIdle::over, this, &KioskPage::forget);
}

void KioskPage::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = new KioskHead;
    column->addWidget(m_head);
    m_closed = new KioskBand(Kind::Warning);
    m_closed->setObjectName(u"kiosk-closed"_qs);
    m_closed->hide();
    m_closed->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(m_closed);
    m_stack = new QStackedWidget;
    m_welcome = new KioskWelcome;
    m_home = new KioskHome;
    m_choice = new KioskChoice;
    m_why = new KioskWhy;
    m_contacts = new KioskTyping(KioskTyping::What::Contacts);
    m_leaving = new KioskTyping(KioskTyping::What::Leaving);
    for (QWidget *screen : std::initializer_list<QWidget *>{m_welcome, m_home, m_choice, m_why,
                                                            m_contacts, m_leaving})
        m_stack->addWidget(screen);
    column->addWidget(m_stack, 1);
    column->addStretch(); // under the band that says why the kiosk is closed
    m_foot = makeFoot();
    column->addWidget(m_foot);
}

QWidget *KioskPage::makeFoot()
{
    auto *foot = new Ground(Token::Window, Qt::TopEdge);
    foot->setFixedHeight(footHeight);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Theme::space(6), 0, Theme::space(6), 0);
    row->setSpacing(Theme::space(3));
    row->addStretch(1);
    m_ring = new KioskRing;
    m_seconds = makeLabel({}, TextSize::CounterRow, Weight::Regular, Token::TextMuted);
    m_seconds->setObjectName(u"kiosk-seconds"_qs);
    row->addWidget(m_ring);
    row->addWidget(m_seconds);
    return foot;
}

void KioskPage::connectParts()
{
    connect(m_head->finish(), &QPushButton::clicked, this, &KioskPage::forget);
    connect(m_head->language(), &QPushButton::clicked, this, &KioskPage::switchLanguage);
    connect(m_welcome, &KioskWelcome::entered, this, &KioskPage::typed);
    connect(m_welcome, &KioskWelcome::typing, this, [this] { m_idle.start(); });
    connect(m_welcome, &KioskWelcome::leaveWanted, this, [this] {
        m_stack->setCurrentWidget(m_leaving);
        m_leaving->begin({}, {});
        m_idle.start();
    });
    connect(m_choice, &KioskChoice::backWanted, this, [this] { open(*m_member); });
    connect(m_choice, &KioskChoice::chosen, this, [this](ShiftId shift) { take(shift, m_given); });
    connect(m_why, &KioskWhy::backWanted, this, [this] { open(*m_member); });
    connect(m_why, &KioskWhy::bookWanted, this, [this] { choose({}); });
    connect(m_contacts, &KioskTyping::backWanted, this, [this] { open(*m_member); });
    connect(m_contacts, &KioskTyping::entered, this, &KioskPage::keepContacts);
    connect(m_leaving, &KioskTyping::backWanted, this, &KioskPage::forget);
    connect(m_leaving, &KioskTyping::entered, this, &KioskPage::leave);
}

void KioskPage::connectHome()
{
    connect(m_home, &KioskHome::attendWanted, this, &KioskPage::attend);
    connect(m_home, &KioskHome::workWanted, this, &KioskPage::noteWork);
    connect(m_home, &KioskHome::bookWanted, this, [this] { choose({}); });
    connect(m_home, &KioskHome::swapWanted, this, [this](ShiftId shift) { choose(shift); });
    connect(m_home, &KioskHome::takeWanted, this, [this](ShiftId shift) { take(shift, {}); });
    connect(m_home, &KioskHome::cancelWanted, this, &KioskPage::cancel);
    connect(m_home, &KioskHome::whyWanted, this, [this] {
        m_stack->setCurrentWidget(m_why);
        m_why->showStory(m_view.story);
    });
    connect(m_home, &KioskHome::contactsWanted, this, [this] {
        m_stack->setCurrentWidget(m_contacts);
        m_contacts->begin(m_view.phone, m_view.email);
    });
    connect(m_home, &KioskHome::undoWanted, this, [this] {
        const std::function<void()> undo = std::exchange(m_undo, {});
        if (undo)
            undo();
    });
}

void KioskPage::begin(const QVariant &about)
{
    const QVariantMap kept = about.toMap();
    m_homeLanguage = kept.value(languageKey, Language::current()).toString();
    lockIn();
    if (const Result<AccessTerms> terms = AccessTermsService(desk().db()).read())
        m_idle.setLimit(terms->kioskSeconds);
    m_wrong = kept.value(wrongKey).toInt();
    m_pausedUntil = kept.value(pauseKey).toDateTime();
    const qint64 member = kept.value(memberKey).toLongLong();
    if (member > 0)
        open(MemberId(member), kept.value(personKey).toString());
    else
        forget();
}

/// From here on the window may serve the kiosk and nothing else, whoever opened it.
void KioskPage::lockIn()
{
    const Result<> mayOpen = KioskService(desk().db()).checkMayOpen(desk().session());
    m_isFree = !mayOpen;
    m_closed->setVisible(m_isFree);
    m_stack->setVisible(!m_isFree);
    if (m_isFree) {
        m_closed->setMessage(Kind::Warning, tr("The kiosk is not open"), mayOpen.failure().message);
        return;
    }
    const Session session = desk().session();
    if (session.person().permissions != std::vector<Permission>{Permission::ServeKiosk})
        desk().setSession(desk().shop().sessionFor(
            {session.user(), session.userName(), {Permission::ServeKiosk}}));
    window()->showFullScreen();
}

bool KioskPage::mayLeave()
{
    if (m_isFree)
        return true;
    forget();
    m_stack->setCurrentWidget(m_leaving);
    m_leaving->begin({}, {});
    m_idle.start();
    return false;
}

void KioskPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_isFree)
            desk().back();
        else
            forget();
        return event->accept();
    }
    Page::keyPressEvent(event);
}

void KioskPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isLow = height() < lowScreen;
    m_head->setLow(isLow);
    m_welcome->setLow(isLow);
    m_contacts->setLow(isLow);
    m_leaving->setLow(isLow);
    m_foot->setFixedHeight(isLow ? lowFoot : footHeight);
}

bool KioskPage::scanned(const QString &code)
{
    if (m_isFree)
        return false;
    const Session session = desk().session();
    desk().run(
        this, [&db = desk().db(), session, code] { return KioskService(db).guest(session, code); },
        [this](const Result<KioskGuest> &who) { recognised(who); });
    return true;
}

/// What a page made anew begins with.
QVariantMap KioskPage::kept(qint64 member) const
{
    return {{memberKey, member},
            {personKey, member == 0 ? QString() : m_person},
            {languageKey, m_homeLanguage},
            {wrongKey, m_wrong},
            {pauseKey, m_pausedUntil}};
}

void KioskPage::recognised(const Result<KioskGuest> &who)
{
    desk().sound(who ? ScanSound::Sound::Success : ScanSound::Sound::Unknown);
    if (!who) {
        if (m_stack->currentWidget() != m_welcome)
            forget();
        m_welcome->tell(who.failure().message);
        return;
    }
    m_home->forgetMessage();
    m_undo = {};
    open(who->member, who->person);
}

void KioskPage::forget()
{
    m_idle.stop();
    ++m_asked;
    m_member.reset();
    m_person.clear();
    m_view = {};
    m_given.reset();
    m_undo = {};
    m_home->forgetMessage();
    // Nothing of them stays, be it behind another screen.
    m_home->showMember({}, {});
    m_why->showStory({});
    m_choice->showOffers({}, {});
    m_contacts->begin({}, {});
    m_head->setShop(desk().shop().profile().name);
    m_foot->hide();
    showTime();
    m_stack->setCurrentWidget(m_welcome);
    m_welcome->begin();
    if (Language::current() == m_homeLanguage)
        return;
    Language::use(m_homeLanguage);
    desk().go(u"kiosk"_qs, kept(0));
}

void KioskPage::showTime()
{
    const Session session = desk().session();
    const QDateTime now = session.local(session.now());
    m_head->setTime(KioskWords::day(now.date()) + u", "_qs + now.toString(u"HH:mm"_qs));
}

void KioskPage::showLeft(int seconds)
{
    m_ring->setLeft(seconds, m_idle.limit());
    m_seconds->setText(
        tr("This screen forgets you in %n second(s). Touch anywhere to stay.", nullptr, seconds));
}

/// The window makes its pages anew in another language: whoever is here stays.
void KioskPage::switchLanguage()
{
    const QString other = Language::current() == u"fr" ? u"en"_qs : u"fr"_qs;
    const qint64 member = m_member ? m_member->value() : 0;
    if (!m_member)
        m_homeLanguage = other;
    Language::use(other);
    desk().go(u"kiosk"_qs, kept(member));
}

Page *makeKioskPage(Desk &desk, QWidget *parent)
{
    return new KioskPage(desk, parent);
}

} // namespace cabas::ui
