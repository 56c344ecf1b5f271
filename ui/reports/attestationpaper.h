// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/till/conformity.h"

#include <QCoreApplication>

class QTextDocument;

namespace cabas::ui {

/// The publisher's attestation on paper, to be read, completed and signed by hand.
class AttestationPaper {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::AttestationPaper)

public:
    /// Storage when it cannot be written.
    static Result<> writePdf(const Attestation &attestation, const QString &path);

private:
    static void fill(QTextDocument &document, const Attestation &attestation);
};

} // namespace cabas::ui
