// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/charset.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace cabas::test {

/// What a ticket printer would put on its paper.
struct PaperRow {
    enum class Kind { Text, Ean13, Code128, Qr, Raster, Cut };
    Kind kind = Kind::Text;
    QString text;
    bool isBold = false;
    int wide = 1;
    int high = 1;
    int align = 0;      ///< 0 left, 1 centre, 2 right
    int widthBytes = 0; ///< of a raster
    QByteArray dots;    ///< of a raster, 1 is black

    bool operator==(const PaperRow &) const = default;
};

/// A ticket printer made of text: reads ESC/POS by the book, byte for byte, and stops at the
/// first command that it does not know.
class EscPosReader {
public:
    explicit EscPosReader(const QByteArray &bytes);

    const std::vector<PaperRow> &rows() const { return m_rows; }
    /// The rows of letters.
    QStringList texts() const;
    int cuts() const;
    /// The pin of each pulse to the drawer: 0 is pin 2, 1 pin 5.
    const std::vector<int> &drawerPulses() const { return m_pulses; }
    /// The questions asked (DLE EOT n).
    const std::vector<int> &questions() const { return m_questions; }
    /// Empty when every byte was understood.
    const QString &problem() const { return m_problem; }

private:
    void read();
    void readEsc();
    void readGs();
    void readBarcode();
    void readQr();
    void readRaster();
    void endLine();
    int next();
    QByteArray take(int count);
    void fail(const QString &what);

    QByteArray m_bytes;
    int m_at = 0;
    Charset m_page = Charset::Cp850;
    QByteArray m_line;
    PaperRow m_now;
    QByteArray m_qr;
    std::vector<PaperRow> m_rows;
    std::vector<int> m_pulses;
    std::vector<int> m_questions;
    QString m_problem;
};

} // namespace cabas::test
