// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/aboutpage.h"

#include "core/till/conformity.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sheetparts.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cabas::ui {

namespace {

constexpr int margin = 24;
constexpr int widest = 1040;
constexpr int logoSize = 48;

/// The texts that are compiled in, in the order of the tabs.
constexpr std::array<const char *, 4> texts{":/LICENSE", ":/resources/LICENSES.md",
                                            ":/resources/fonts/OFL.txt",
                                            ":/resources/icons/LICENSE"};

} // namespace

AboutPage::AboutPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Shop, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new PageHead(tr("About Cabas"));
    head->setSubtitle(tr("The program, what it stands on, and its licences."));
    column->addWidget(head);
    auto *content = new QWidget;
    content->setMaximumWidth(grown(widest));
    auto *cards = new QVBoxLayout(content);
    cards->setContentsMargins(margin, margin, margin, margin);
    cards->setSpacing(margin);
    cards->addWidget(makeProgram());
    cards->addWidget(makeLicences(), 1);
    column->addWidget(makeScrolling(content), 1);
}

QWidget *AboutPage::makeProgram()
{
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    row->setSpacing(margin);
    auto *logo = new QLabel;
    logo->setPixmap(iconPixmap(u"logo"_qs, Theme::of(this).color(Token::Accent), logoSize,
                               devicePixelRatioF()));
    row->addWidget(logo, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    words->addWidget(makeLabel(tr("Cabas %1").arg(QStringLiteral(CABAS_VERSION)), TextSize::Section,
                               Weight::Strong));
    words->addWidget(makeWrapped(tr("A free program for cooperative groceries. You may use it, "
                                    "study it, change it and pass it on, under the GNU General "
                                    "Public License, version 3 or later. It comes without any "
                                    "warranty.")));
    m_facts = new FactList;
    words->addWidget(m_facts);
    row->addLayout(words, 1);
    card->body()->addLayout(row);
    return card;
}

QWidget *AboutPage::makeLicences()
{
    auto *card = new Card;
    card->setTitle(tr("Licences"));
    m_tabs = new TabStrip;
    m_tabs->setObjectName(u"about-tabs"_qs);
    m_tabs->setAccessibleName(tr("Licences"));
    for (const QString &word : {tr("Cabas"), tr("What it carries"), tr("Letters"), tr("Icons")})
        m_tabs->addWord(word);
    card->body()->addWidget(m_tabs);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"about-text"_qs);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Text of the licence"));
    card->body()->addWidget(m_text, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &AboutPage::showLicence);
    showLicence(0);
    return card;
}

void AboutPage::showLicence(int at)
{
    QFile file(QString::fromLatin1(texts[size_t(std::clamp(at, 0, int(texts.size()) - 1))]));
    m_text->setPlainText(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll())
                                                        : QString());
}

void AboutPage::reload()
{
    m_facts->clear();
    m_facts->addFact(tr("Conformity core"), Conformity::core().version);
    m_facts->addFact(tr("Qt"), QString::fromLatin1(qVersion()));
    m_facts->addFact(tr("Shop’s file"), desk().shop().path());
}

Page *makeAboutPage(Desk &desk, QWidget *parent)
{
    return new AboutPage(desk, parent);
}

} // namespace cabas::ui
