// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/computerboard.h"

#include "ui/shell/preferences.h"
#include "ui/shell/textfactors.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <array>

namespace cabas::ui {

namespace {

constexpr int cardWidth = 640;
const QStringList languages{QStringLiteral("fr"), QStringLiteral("en")};
const QStringList themes{QString(), QStringLiteral("light"), QStringLiteral("dark")};

} // namespace

ComputerBoard::ComputerBoard(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

QStringList ComputerBoard::textSizes()
{
    QStringList words;
    for (const int factor : textFactors)
        words += tr("%1%").arg(factor);
    return words;
}

SegmentedControl *ComputerBoard::addChoice(QWidget *card, const QString &name, const QString &title,
                                           const QString &note, const QStringList &words)
{
    auto *column = static_cast<QVBoxLayout *>(static_cast<Card *>(card)->body());
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(makeLabel(title, TextSize::Body, Weight::Strong));
    if (!note.isEmpty())
        texts->addWidget(makeWrapped(note, TextSize::Caption, Token::TextMuted));
    line->addLayout(texts, 1);
    auto *choice = new SegmentedControl;
    choice->setObjectName(name);
    choice->setAccessibleName(title);
    for (const QString &word : words)
        choice->addSegment(word);
    line->addWidget(choice, 0, Qt::AlignVCenter);
    column->addLayout(line);
    return choice;
}

void ComputerBoard::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    auto *card = new Card;
    card->setMaximumWidth(cardWidth);
    card->setTitle(tr("This computer"));
    card->body()->setSpacing(16);
    column->addWidget(card);
    column->addStretch();
    auto *language =
        addChoice(card, u"choose-language"_qs, tr("Language"), {}, {u"Français"_qs, u"English"_qs});
    language->setCurrent(int(languages.indexOf(Preferences::language())));
    connect(language, &SegmentedControl::currentChanged, this, [this](int chosen) {
        // The pages are made anew in the other language: come back to this part of it.
        m_desk.go(u"file"_qs, u"computer"_qs);
        Preferences::setLanguage(languages[chosen]);
    });
    auto *colours = addChoice(card, u"choose-theme"_qs, tr("Colours"), {},
                              {tr("As the desktop"), tr("Light"), tr("Dark")});
    colours->setCurrent(std::max(0, int(themes.indexOf(Preferences::theme()))));
    connect(colours, &SegmentedControl::currentChanged, this,
            [](int chosen) { Preferences::setTheme(themes[chosen]); });
    auto *size = addChoice(card, u"choose-text"_qs, tr("Size of text"),
                           tr("On every page; what no longer fits is scrolled."), textSizes());
    for (size_t i = 0; i < textFactors.size(); ++i) {
        if (textFactors[i] == Preferences::textFactor())
            size->setCurrent(int(i));
    }
    connect(size, &SegmentedControl::currentChanged, this,
            [](int chosen) { Preferences::setTextFactor(textFactors.at(size_t(chosen))); });
    auto *sound = addChoice(card, u"choose-sound"_qs, tr("Sound of a scan"),
                            tr("A word and a colour always come with it."),
                            {tr("None"), tr("Soft"), tr("Usual"), tr("Loud")});
    sound->setCurrent(Preferences::soundVolume());
    connect(sound, &SegmentedControl::currentChanged, this, [this](int chosen) {
        Preferences::setSoundVolume(chosen);
        m_desk.scanSound().setVolume(chosen);
        m_desk.sound(ScanSound::Sound::Success);
    });
    auto *camera = new KeyButton(tr("Scan with the camera"));
    camera->setObjectName(u"use-camera"_qs);
    camera->setIconName(u"camera"_qs);
    card->body()->addWidget(camera, 0, Qt::AlignLeft);
    card->body()->addWidget(makeWrapped(
        tr("It stays in a corner of the window on every page. A picture of a code that is dropped "
           "on the window is scanned too."),
        TextSize::Caption, Token::TextMuted));
    connect(camera, &QPushButton::clicked, this, [this] { m_desk.useCamera(); });
}

} // namespace cabas::ui
