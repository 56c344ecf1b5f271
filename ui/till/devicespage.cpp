// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/devicespage.h"

#include "ui/till/mailboard.h"
#include "ui/till/papersboard.h"
#include "ui/till/printerboard.h"
#include "ui/till/scannerboard.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sheetparts.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace cabas::ui {

namespace {

const QStringList parts{QStringLiteral("printer"), QStringLiteral("scanner"),
                        QStringLiteral("mail"), QStringLiteral("papers")};

} // namespace

DevicesPage::DevicesPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Shop | Topic::Sales, parent)
{
    buildUi();
}

void DevicesPage::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PageHead(tr("Devices")));
    m_tabs = new TabStrip;
    m_tabs->setObjectName(u"devices-tabs"_qs);
    m_tabs->setAccessibleName(tr("Devices and papers"));
    for (const QString &word : {tr("Ticket printer"), tr("Scanner")})
        m_tabs->addWord(word);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(12, 0, 24, 0);
    tabs->addWidget(m_tabs);
    column->addLayout(tabs);
    m_parts = new QStackedWidget;
    m_printer = new PrinterBoard(desk());
    m_parts->addWidget(makeScrolling(m_printer));
    m_parts->addWidget(makeScrolling(new ScannerBoard));
    if (desk().may(Permission::ManageShop)) {
        m_tabs->addWord(tr("Mail"));
        m_tabs->addWord(tr("Address on tickets"));
        m_mail = new MailBoard(desk());
        m_papers = new PapersBoard(desk());
        m_parts->addWidget(makeScrolling(m_mail));
        m_parts->addWidget(makeScrolling(m_papers));
    }
    column->addWidget(m_parts, 1);
    setFocusProxy(m_tabs);
    connect(m_tabs, &QTabBar::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
}

void DevicesPage::begin(const QVariant &about)
{
    const int part = int(parts.indexOf(about.toString()));
    if (part >= 0 && part < m_tabs->count())
        m_tabs->setCurrentIndex(part);
    reload();
    m_tabs->setFocus();
}

void DevicesPage::reload()
{
    m_printer->reload();
    if (m_mail != nullptr)
        m_mail->reload();
    if (m_papers != nullptr)
        m_papers->reload();
}

Page *makeDevicesPage(Desk &desk, QWidget *parent)
{
    return new DevicesPage(desk, parent);
}

} // namespace cabas::ui
