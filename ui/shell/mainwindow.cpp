// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/barcode/gs1.h"
#include "core/barcode/gtin.h"
#include "ui/shell/filestate.h"
#include "ui/shell/loginpage.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pages.h"
#include "ui/shell/pagestage.h"
#include "ui/shell/teamnotices.h"
#include "ui/shell/windowmemory.h"
#include "ui/shell/windownotices.h"
#include "ui/shell/windowtools.h"
#include "ui/till/outboxworker.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>

#include <utility>

namespace cabas::ui {

namespace {

constexpr int pollMs = 250;
constexpr int stateMs = 60'000;
/// The sound player loads once the window has shown itself.
constexpr int soundAfterMs = 1000;

/// A code that a scanner may have typed: a good GTIN, a GS1 string, an address, a text with one
/// of our prefixes. Words that a quick typist writes are not.
bool plausible(const QString &code)
{
    static const QRegularExpression ours(QStringLiteral("^(\\]|\\(01\\)|[MRU]-|https?://)"));
    return Gtin::parse(code).has_value() || code.contains(Gs1::fnc1) || ours.match(code).hasMatch();
}

} // namespace

MainWindow::MainWindow(Shop &shop, const Session &session, QWidget *parent)
    : QMainWindow(parent), m_desk(shop, session), m_listener(plausible), m_pictures(m_desk, *this),
      m_door(m_desk, *this)
{
    setObjectName(u"mainWindow"_qs);
    setMinimumSize(1024, 600);
    buildUi();
    connectDesk();
    restorePlace();
    qApp->installEventFilter(&m_listener);
    qApp->installEventFilter(&m_tips);
    connect(&m_listener, &ScanListener::scanned, this, &MainWindow::scanned);
    connect(&m_listener, &ScanListener::unclaimed, m_tools, &WindowTools::offerToShortcuts);
    connect(&m_pictures, &PictureInput::scanned, this, &MainWindow::scanned);
    connect(&m_poll, &QTimer::timeout, this, [this] { m_desk.db().pollOtherProcesses(); });
    m_poll.start(pollMs);
    connect(&m_stateTimer, &QTimer::timeout, this, &MainWindow::refreshFileState);
    m_stateTimer.start(stateMs);
    refreshFileState();
    retitle();
    show(u"home"_qs, {});
    QTimer::singleShot(soundAfterMs, this, [this] {
        m_desk.scanSound().prepare();
        OutboxWorker::of(m_desk).tellOpen(); // and mails that wait are tried again from now on
    });
}

MainWindow::~MainWindow()
{
    // A cell that is being typed in is left, and taken, while there is a desk to write it at.
    hide();
    m_stack->blockSignals(true); // its pages go one by one: none is shown any more
    qApp->removeEventFilter(&m_listener);
}

void MainWindow::buildUi()
{
    m_center = new QWidget;
    m_center->setObjectName(u"center"_qs);
    auto *row = new QHBoxLayout(m_center);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_navigation = new Navigation(m_desk);
    m_stack = new QStackedWidget;
    m_stack->setObjectName(u"pages"_qs);
    row->addWidget(m_navigation);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(new WindowNotices(m_desk));
    m_notices = new TeamNotices(m_desk);
    column->addWidget(m_notices);
    column->addWidget(new PageStage(m_stack), 1);
    new WindowMemory(*m_stack, m_pages);
    row->addLayout(column, 1);
    setCentralWidget(m_center);
    m_login = new LoginPage(m_desk);
    m_stack->addWidget(m_login);
    new FocusRing(this);
    m_tools = new WindowTools(*this);
    connect(m_navigation, &Navigation::chosen, this,
            [this](const QString &page) { show(page, {}); });
    connect(m_login, &LoginPage::signedIn, this, &MainWindow::signedIn);
}

void MainWindow::connectDesk()
{
    connect(&m_desk, &Desk::wanted, this,
            qOverload<const QString &, const QVariant &>(&MainWindow::show));
    connect(&m_desk, &Desk::backWanted, this, &MainWindow::back);
    connect(&m_desk, &Desk::personWanted, this, &MainWindow::askWhoIsThere);
    connect(&m_desk, &Desk::toastWanted, this,
            [this](const QString &text, const std::function<void()> &undo) {
                Toast::tell(m_center, text, undo);
            });
    connect(&m_desk, &Desk::countTold, m_navigation, &Navigation::setCount);
    connect(&m_desk.db().changes(), &Changes::committed, this, &MainWindow::refreshFileState);
}

Page *MainWindow::page() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::show(const QString &name, const QVariant &about)
{
    const PageInfo *info = pageNamed(name);
    if (info == nullptr || (info->permission && !m_desk.may(*info->permission)))
        return;
    if (Page *leaving = page(); leaving != nullptr && m_current != name && !leaving->mayLeave())
        return;
    Page *&shown = m_pages[name];
    if (shown == nullptr) {
        shown = info->make(m_desk, m_stack);
        shown->setObjectName(u"page-"_qs + name);
        m_stack->addWidget(shown);
    }
    if (!m_current.isEmpty() && m_current != name)
        m_trail.push_back(m_current);
    if (info->group != PageGroup::None && !info->task)
        m_trail.clear();
    m_current = name;
    if (about.isValid())
        m_about.insert(name, about);
    m_door.pageShown(name);
    m_navigation->setVisible(!info->task);
    m_navigation->setCurrent(name);
    shown->begin(about);
    QWidget *focus = focusOf(*shown); // asked before the stack gives it to any first button
    m_stack->setCurrentWidget(shown);
    focus->setFocus();
    m_tools->pageShown(name);
    m_notices->pageShown(name);
    retitle();
}

/// What the page chose as it began, or had when it was left.
QWidget *MainWindow::focusOf(Page &page)
{
    QWidget *chosen = page.focusProxy() == nullptr ? page.focusWidget() : nullptr;
    const bool isFit = chosen != nullptr && chosen->isVisibleTo(&page) && chosen->isEnabled();
    return isFit ? chosen : &page;
}

void MainWindow::back()
{
    QString target = u"home"_qs;
    if (!m_trail.empty()) {
        target = m_trail.back();
        m_trail.pop_back();
    }
    const std::vector<QString> trail = m_trail;
    show(target, m_pages.contains(target) ? QVariant() : m_about.value(target)); // given up since
    if (m_current == target)
        m_trail = trail;
}

void MainWindow::scanned(const QString &code)
{
    if (m_door.takes(code))
        return;
    if (QApplication::activeModalWidget() != nullptr) {
        m_desk.sound(ScanSound::Sound::Unknown);
        m_desk.toast(tr("A question is open: answer it first, then scan %1 again.").arg(code));
        return;
    }
    if (m_tools->takeScan(code))
        return;
    if (Page *current = page(); current != nullptr && current->scanned(code))
        return;
    m_desk.sound(ScanSound::Sound::Unknown);
    m_desk.toast(tr("%1 was scanned, but this screen has no use for it.").arg(code));
}

void MainWindow::askWhoIsThere()
{
    if (Page *leaving = page(); leaving != nullptr && !leaving->mayLeave())
        return;
    m_navigation->hide();
    m_login->begin();
    m_stack->setCurrentWidget(m_login);
    m_current.clear();
    m_trail.clear();
    m_tools->pageShown({});
    m_notices->pageShown({});
    m_door.pageShown({});
    m_door.left(Leaving::Out);
    retitle();
}

bool MainWindow::changeHands(const Session &session, bool isForced)
{
    if (Page *leaving = page(); !isForced && leaving != nullptr && !leaving->mayLeave())
        return false;
    m_desk.setSession(session);
    const PageInfo *info = pageNamed(m_current);
    const bool maySee = info != nullptr && (!info->permission || m_desk.may(*info->permission));
    makePagesAnew(maySee ? m_current : u"home"_qs);
    return true;
}

void MainWindow::signedIn(const Session &session)
{
    m_desk.setSession(session);
    m_door.came();
    makePagesAnew(u"home"_qs);
    if (const QString first = std::exchange(m_first, {}); !first.isEmpty())
        show(first, {});
    m_tools->cameIn();
}

void MainWindow::makePagesAnew(const QString &name)
{
    // Another person may see other things, another language needs other words.
    for (Page *page : std::as_const(m_pages))
        page->deleteLater();
    m_pages.clear();
    m_trail.clear();
    if (!name.isEmpty())
        show(name, m_about.value(name));
}

void MainWindow::refreshFileState()
{
    const FileState state = fileStateOf(m_desk.shop());
    m_navigation->setFileState(state.saved, state.backup, state.worrying);
}

void MainWindow::retitle()
{
    const PageInfo *info = pageNamed(m_current);
    const QString shop = m_desk.shop().profile().name;
    setWindowTitle(info == nullptr ? shop : pageTitle(*info) + u" — "_qs + shop);
}

void MainWindow::restorePlace()
{
    const QSize designed(1366, 768);
    resize(designed);
    const QByteArray place = QSettings().value(u"window/geometry"_qs).toByteArray();
    const QSize room = screen()->availableSize();
    if (!place.isEmpty())
        restoreGeometry(place);
    else if (room.width() <= designed.width() || room.height() <= designed.height())
        // With its title the window would stand over the edge of a small screen.
        setWindowState(Qt::WindowMaximized);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->fitWindow(width());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (Page *current = page(); current != nullptr && !current->mayLeave()) {
        event->ignore();
        return;
    }
    QSettings().setValue(u"window/geometry"_qs, saveGeometry());
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_login != nullptr) {
        refreshFileState();
        makePagesAnew(m_current);
    }
}

} // namespace cabas::ui
