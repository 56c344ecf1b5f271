// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/filepage.h"

#include "ui/file/computerboard.h"
#include "ui/file/safetyboard.h"
#include "ui/file/shopboard.h"
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

const QStringList parts{QStringLiteral("safety"), QStringLiteral("shop"),
                        QStringLiteral("computer")};

} // namespace

FilePage::FilePage(Desk &desk, QWidget *parent) : Page(desk, Topic::Shop, parent)
{
    buildUi();
}

void FilePage::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new PageHead(tr("This shop’s file"));
    m_check = new KeyButton(tr("Check everything now"), KeyButton::Role::Primary);
    m_check->setObjectName(u"check-all"_qs);
    m_check->setIconName(u"shield-check"_qs);
    m_check->setKey(Qt::Key_F9);
    head->addAction(m_check);
    column->addWidget(head);
    m_tabs = new TabStrip;
    m_tabs->setObjectName(u"file-tabs"_qs);
    m_tabs->setAccessibleName(tr("Parts of the shop’s file"));
    for (const QString &word : {tr("Trust and backups"), tr("The shop"), tr("This computer")})
        m_tabs->addWord(word);
    // The words of the tabs stand above the cards: a tab has a padding of its own.
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(12, 0, 24, 0);
    tabs->addWidget(m_tabs);
    column->addLayout(tabs);
    m_parts = new QStackedWidget;
    m_safety = new SafetyBoard(desk());
    m_shop = new ShopBoard(desk());
    for (QWidget *part : {static_cast<QWidget *>(m_safety), static_cast<QWidget *>(m_shop),
                          static_cast<QWidget *>(new ComputerBoard(desk()))})
        m_parts->addWidget(makeScrolling(part));
    column->addWidget(m_parts, 1);
    connect(m_check, &QPushButton::clicked, m_safety, &SafetyBoard::checkAll);
    connect(m_tabs, &QTabBar::currentChanged, this, &FilePage::showPart);
}

void FilePage::begin(const QVariant &about)
{
    if (const int part = int(parts.indexOf(about.toString())); part >= 0)
        m_tabs->setCurrentIndex(part);
    reload();
    if (about.toString() == u"check") {
        m_tabs->setCurrentIndex(0);
        m_safety->checkAll();
    }
}

void FilePage::showPart(int part)
{
    m_parts->setCurrentIndex(part);
    m_check->setVisible(part == 0);
    reload();
}

void FilePage::reload()
{
    if (m_parts->currentIndex() == 0)
        m_safety->reload();
    else if (m_parts->currentIndex() == 1)
        m_shop->reload();
}

Page *makeFilePage(Desk &desk, QWidget *parent)
{
    return new FilePage(desk, parent);
}

} // namespace cabas::ui
