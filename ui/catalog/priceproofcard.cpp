// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/priceproofcard.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/catalog/pricerows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/stattile.h"

#include <QBoxLayout>

namespace cabas::ui {

PriceProofCard::PriceProofCard(const QString &names, QWidget *parent)
    : Card(parent), m_name(makeWrapped({}, TextSize::Body, Token::TextMuted)),
      m_lines(new SumLines), m_words(makeWrapped({}, TextSize::Caption, Token::TextMuted))
{
    setTitle(tr("How the price comes out"));
    m_words->setObjectName(names + u"-words"_qs);
    m_lines->setObjectName(names + u"-lines"_qs);
    body()->addWidget(m_name);
    body()->addWidget(m_lines);
    body()->addWidget(m_words);
    clear();
}

void PriceProofCard::clear()
{
    m_lines->clear();
    m_name->setText(tr("Choose a price to see each step."));
    m_words->hide();
}

void PriceProofCard::setProof(const Result<ArticleProof> &proof)
{
    clear();
    if (!proof) {
        m_name->setText(proof.failure().message);
        return;
    }
    const QLocale locale = Language::locale();
    m_name->setText(proof->basis.name);
    for (const ProofLine &line : proof->proof.lines)
        m_lines->addLine(PriceRows::proofWords(line), costText(line.result, locale));
    m_lines->addResult(tr("Price, VAT included"),
                       priceText(proof->proof.price, proof->basis.unit, locale));
    QStringList words{tr("Cost %1").arg(costText(proof->proof.cost, locale))};
    if (proof->proof.margin) {
        words += tr("coefficient %1")
                     .arg(costText(UnitPrice::fromE4(proof->proof.margin->coefficientE4), locale));
        words += PriceRows::marginWords(proof->proof.margin);
    }
    m_words->setText(words.join(u" · "_qs));
    m_words->show();
}

} // namespace cabas::ui
