// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/coreboard.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/reports/conformityservice.h"
#include "core/till/conformity.h"
#include "ui/reports/attestationpaper.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

/// Hexadecimal digits in groups, so that a line may break between them.
QString grouped(const QString &hex)
{
    constexpr int signs = 8;
    QStringList groups;
    for (int at = 0; at < hex.size(); at += signs)
        groups += hex.mid(at, signs);
    return groups.join(u' ');
}

} // namespace

CoreBoard::CoreBoard(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_bands = new Bands;
    column->addWidget(m_bands);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeFacts(), 1);
    row->addWidget(makeAttestation(), 1);
    column->addLayout(row);
    column->addStretch();
}

QWidget *CoreBoard::makeFacts()
{
    auto *card = new Card;
    card->setTitle(tr("Which program this is"));
    m_facts = new FactList;
    card->body()->addWidget(m_facts);
    card->body()->addWidget(makeWrapped(
        tr("The conformity core is what the law bears on: tickets, closings, chains, archives. "
           "Whoever changes it becomes its publisher and answers for it."),
        TextSize::Caption, Token::TextMuted));
    card->body()->addStretch();
    return card;
}

QWidget *CoreBoard::makeAttestation()
{
    auto *card = new Card;
    card->setTitle(tr("The publisher’s attestation"));
    card->body()->addWidget(makeWrapped(
        tr("The tax office may ask for it. Cabas fills in what it knows; it is worth nothing until "
           "the publisher, then your shop, have completed and signed it. Compare it with the "
           "administration’s model in force.")));
    const Attestation paper = Conformity::attestation(Language::current(), {});
    card->body()->addWidget(makeWrapped(
        tr("Texts written on %1. Compare them with the model of the tax office before signing.")
            .arg(dateText(paper.writtenOn)),
        TextSize::Caption, Token::TextMuted));
    for (const QString &source : paper.sources)
        card->body()->addWidget(
            makeWrapped(u"• "_qs + source, TextSize::Caption, Token::TextMuted));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    auto *french = new KeyButton(tr("Save the attestation…"));
    french->setObjectName(u"save-attestation"_qs);
    french->setIconName(u"download"_qs);
    auto *english = new KeyButton(tr("To read along in English…"));
    english->setObjectName(u"save-attestation-en"_qs);
    line->addWidget(french);
    line->addWidget(english);
    line->addStretch();
    card->body()->addLayout(line);
    card->body()->addStretch();
    connect(french, &QPushButton::clicked, this, [this] { save(u"fr"_qs); });
    connect(english, &QPushButton::clicked, this, [this] { save(u"en"_qs); });
    return card;
}

void CoreBoard::reload()
{
    const ConformityCore &core = Conformity::core();
    m_facts->clear();
    m_facts->addFact(tr("Program"), u"Cabas "_qs + QStringLiteral(CABAS_VERSION));
    m_facts->addFact(tr("Conformity core"), core.name, true);
    m_facts->addFact(tr("Version of the core"), core.version, true);
    m_facts->addFact(tr("SHA-256 of its sources"), grouped(core.sha256));
    const auto keys = ConformityService(m_desk.db()).keys(m_desk.session());
    for (const QString &key : keys ? *keys : std::vector<QString>())
        m_facts->addFact(tr("Key that signs"), grouped(key));
}

void CoreBoard::save(const QString &language)
{
    const QString suggested = QDir::home().filePath(
        u"attestation-cabas-%1-%2.pdf"_qs.arg(QStringLiteral(CABAS_VERSION), language));
    const auto path =
        Ask::fileToSave(this, tr("Save the attestation as"), suggested, tr("PDF (*.pdf)"));
    if (!path)
        return;
    const ShopProfile &shop = m_desk.shop().profile();
    const Result<> written = AttestationPaper::writePdf(
        Conformity::attestation(language, {{u"shop"_qs, shop.name}, {u"siren"_qs, shop.siren}}),
        *path);
    if (!written) {
        Ask::tellRefusal(this, written.failure());
        return;
    }
    m_bands->settleAll();
    m_bands->post({Kind::Success, tr("The attestation is saved, unsigned."),
                   QDir::toNativeSeparators(*path)});
}

} // namespace cabas::ui
