// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/conformitypage.h"

#include "ui/reports/archivesboard.h"
#include "ui/reports/closingsboard.h"
#include "ui/reports/coreboard.h"
#include "ui/reports/eventsboard.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sheetparts.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

const QStringList parts{QStringLiteral("closings"), QStringLiteral("events"),
                        QStringLiteral("archives"), QStringLiteral("program")};

} // namespace

ConformityPage::ConformityPage(Desk &desk, QWidget *parent)
    : Page(desk, Topics(Topic::Sales) | Topic::Shop, parent)
{
    buildUi();
}

void ConformityPage::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new PageHead(tr("Conformity"));
    head->setSubtitle(tr("What the law on tills asks, and what proves it."));
    auto *check = new KeyButton(tr("Check everything now"), KeyButton::Role::Primary);
    check->setObjectName(u"check-file"_qs);
    check->setIconName(u"shield-check"_qs);
    check->setKey(Qt::Key_F9);
    head->addAction(check);
    column->addWidget(head);
    m_tabs = new TabStrip;
    m_tabs->setObjectName(u"conformity-tabs"_qs);
    m_tabs->setAccessibleName(tr("Parts of the conformity"));
    for (const QString &word :
         {tr("Closings"), tr("Technical events"), tr("Archives"), tr("Program")})
        m_tabs->addWord(word);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(12, 0, 24, 0);
    tabs->addWidget(m_tabs);
    column->addLayout(tabs);
    m_closings = new ClosingsBoard(desk());
    m_events = new EventsBoard(desk());
    m_archives = new ArchivesBoard(desk());
    m_core = new CoreBoard(desk());
    m_parts = new QStackedWidget;
    m_parts->addWidget(m_closings);
    m_parts->addWidget(m_events);
    m_parts->addWidget(m_archives);
    m_parts->addWidget(makeScrolling(m_core));
    column->addWidget(m_parts, 1);
    connect(check, &QPushButton::clicked, this, [this] { desk().go(u"file"_qs, u"check"_qs); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int part) {
        m_parts->setCurrentIndex(part);
        reload();
    });
}

void ConformityPage::begin(const QVariant &about)
{
    if (const int part = int(parts.indexOf(about.toString())); part >= 0)
        m_tabs->setCurrentIndex(part);
    reload();
}

void ConformityPage::reload()
{
    switch (m_parts->currentIndex()) {
    case 0:
        m_closings->reload();
        break;
    case 1:
        m_events->reload();
        break;
    case 2:
        m_archives->reload();
        break;
    default:
        m_core->reload();
        break;
    }
}

Page *makeConformityPage(Desk &desk, QWidget *parent)
{
    return new ConformityPage(desk, parent);
}

} // namespace cabas::ui
