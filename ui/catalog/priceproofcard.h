// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/purchasing/pricebasis.h"
#include "ui/widgets/card.h"

class QLabel;

namespace cabas::ui {

class SumLines;

/// How a shelf price came out of the supplier's, step by step.
class PriceProofCard : public Card {
    Q_OBJECT

public:
    /// `names` begins the names of its parts: NAMES-words, NAMES-lines.
    explicit PriceProofCard(const QString &names = QStringLiteral("proof"),
                            QWidget *parent = nullptr);

    /// The proof, or why there is none.
    void setProof(const Result<ArticleProof> &proof);
    void clear();

private:
    QLabel *m_name;
    SumLines *m_lines;
    QLabel *m_words;
};

} // namespace cabas::ui
