// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace cabas {

/// What of the program the law on tills bears on, and how one knows it again. Whoever changes it
/// becomes the publisher of what they made and has to answer for it.
struct ConformityCore {
    QString name;
    QString version; ///< MAJOR.MINOR: a major version touches one of the four conditions
    QString sha256;  ///< over its sources, see packaging/conformity.cmake
    int files = 0;
};

/// A paper about conformity, ready to be filled in: parts with their paragraphs.
struct Attestation {
    struct Part {
        QString title;
        QStringList paragraphs;
    };
    QString title;
    QString notice; ///< above everything: what this paper is, and that nobody has signed it
    std::vector<Part> parts;
    QStringList sources;
    QDate writtenOn; ///< when the texts were written after them
};

/// The identity of the conformity core and the publisher's attestation (CGI art. 286 I 3° bis). Its
/// words are data: resources/legal/attestation.json.
class Conformity {
    Q_DECLARE_TR_FUNCTIONS(Conformity)

public:
    static const ConformityCore &core();
    /// The attestation in "fr" (what counts) or "en" (to read along), with facts in place of their
    /// names: `{shop}`, `{siren}`... What is not known is a line to write on.
    static Attestation attestation(const QString &language,
                                   const std::map<QString, QString> &facts);
};

} // namespace cabas
