// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/attestationpaper.h"

#include "core/base/text.h"

#include <QAbstractTextDocumentLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextCursor>
#include <QTextDocument>

namespace cabas::ui {

namespace {

constexpr int resolution = 300;
constexpr double pageMargin = 20; ///< millimetres
constexpr double titlePoints = 14;
constexpr double partPoints = 11;
constexpr double textPoints = 9.5;
constexpr double smallPoints = 8;

void addBlock(QTextCursor &cursor, const QString &text, double points, bool isBold, double before)
{
    QTextBlockFormat block;
    block.setTopMargin(before * resolution / 72);
    block.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
    QTextCharFormat chars;
    QFont font(QStringLiteral("Cabas Sans"));
    font.setPointSizeF(points);
    font.setBold(isBold);
    chars.setFont(font);
    cursor.insertBlock(block, chars);
    cursor.insertText(text, chars);
}

} // namespace

void AttestationPaper::fill(QTextDocument &document, const Attestation &attestation)
{
    QTextCursor cursor(&document);
    addBlock(cursor, attestation.title, titlePoints, true, 0);
    addBlock(cursor, attestation.notice, smallPoints, false, 6);
    for (const Attestation::Part &part : attestation.parts) {
        addBlock(cursor, part.title, partPoints, true, 16);
        for (const QString &paragraph : part.paragraphs)
            addBlock(cursor, paragraph, textPoints, false, 5);
    }
    addBlock(cursor,
             tr("Written on %1 after: %2")
                 .arg(dateText(attestation.writtenOn), attestation.sources.join(u" ; "_qs)),
             smallPoints, false, 18);
}

Result<> AttestationPaper::writePdf(const Attestation &attestation, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return storageFailure(tr("%1 could not be written: %2").arg(path, file.errorString()));
    {
        QPdfWriter pdf(&file);
        pdf.setResolution(resolution);
        pdf.setTitle(attestation.title);
        pdf.setCreator(QStringLiteral("Cabas"));
        pdf.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait,
                           QMarginsF(pageMargin, pageMargin, pageMargin, pageMargin),
                           QPageLayout::Millimeter});
        QTextDocument document;
        document.documentLayout()->setPaintDevice(&pdf);
        document.setDocumentMargin(0);
        document.setPageSize(QSizeF(pdf.width(), pdf.height()));
        fill(document, attestation);
        document.print(&pdf);
    }
    if (!file.commit())
        return storageFailure(tr("%1 could not be written: %2").arg(path, file.errorString()));
    return Ok{};
}

} // namespace cabas::ui
