// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <vector>

namespace cabas {

/// A file inside a PDF.
struct PdfAttachment {
    QString name; ///< as the PDF says it; only for comparing, never a path
    QByteArray bytes;

    bool operator==(const PdfAttachment &) const = default;
};

/// The XML files inside a PDF, however they are attached. A PDF of a stranger is opened in a
/// process of its own (`cabas-attachments`), with little memory and time: one that is made to
/// exhaust or break the reader harms nothing here.
///
/// Protocol of the child: with the word `attach`, the packed PDF and file on its input and the new
/// PDF on its output. Without: the PDF on its input; on its output, by QDataStream, a list of names
/// and bytes; its exit status says what went wrong.
class PdfAttachments {
    Q_DECLARE_TR_FUNCTIONS(PdfAttachments)

public:
    /// Exit statuses of the child.
    enum Status { Found = 0, Damaged = 10, Locked = 11, TooLarge = 12 };

    static constexpr qint64 mostPdfBytes = 32LL * 1024 * 1024;
    static constexpr qint64 mostBytes = 20LL * 1024 * 1024; ///< of all attachments together
    static constexpr int mostFiles = 50;

    /// True for bytes that are a PDF: its mark may stand up to a kilobyte from the beginning.
    static bool isPdf(const QByteArray &bytes);
    /// The XML files in it, those that the PDF itself calls attachments first; none is no failure.
    /// Refused in words when it is damaged, asks for a password, or passes the limits. `program`
    /// is the path of `cabas-attachments`.
    static Result<std::vector<PdfAttachment>> read(const QByteArray &pdf, const QString &program,
                                                   int timeoutMs = 10'000);
    /// The PDF, one of ours, with a file more in it: named in its list of files and as an
    /// associated file of the document with the relationship Data, as Factur-X asks. Storage when
    /// the child is missing or fails.
    static Result<QByteArray> attached(const QByteArray &pdf, const PdfAttachment &file,
                                       const QString &program = defaultProgram());
    /// Where `cabas-attachments` lies: beside the running program.
    static QString defaultProgram();

    /// What the child writes and its parent reads; absent when it is no such list.
    static QByteArray packed(const std::vector<PdfAttachment> &files);
    static std::optional<std::vector<PdfAttachment>> unpacked(const QByteArray &bytes);
};

} // namespace cabas
