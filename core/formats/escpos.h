// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/charset.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace cabas {

/// The makers whose numbers of code pages differ. What says ESC/POS and nothing more counts
/// like Epson's.
enum class EscPosMaker { Epson, Star, Xprinter };

/// Writes the commands of ticket printers (ESC/POS). Texts come from people and suppliers: no
/// character of them ever becomes a command, a letter that the printer's page lacks is written
/// by the nearest one. Commands: Epson's public reference, as in the shop's printers' manuals.
class EscPos {
public:
    enum class Align { Left, Centre, Right };
    /// The pins of the drawer's socket.
    enum class DrawerPin { Two, Five };

    static constexpr int maxSize = 8;     ///< times as wide or high
    static constexpr int maxCode128 = 80; ///< letters: wider than any ticket
    static constexpr int maxQrBytes = 500;

    /// The number of a page on printers of a maker (ESC t n); absent where they lack it.
    static std::optional<int> tableOf(Charset page, EscPosMaker maker);
    /// As it will stand on the paper: no control character, only letters of the page.
    static QByteArray printable(QStringView text, Charset page);

    explicit EscPos(Charset page) : m_page(page) {}

    /// Forgets what was set before, and two-byte letters; then takes the page.
    void init(int table);
    void align(Align align);
    void bold(bool isBold);
    /// Times as wide and high, 1 to 8.
    void size(int wide, int high);
    void text(QStringView text);
    /// A text and the end of its line.
    void line(QStringView text);
    void feed(int lines);
    /// Moves the paper to the knife and cuts it nearly through.
    void cut();
    /// A pulse of 100 ms to the drawer, and 100 ms of rest.
    void openDrawer(DrawerPin pin);
    /// 13 digits with their check digit, printed below; nothing for another text.
    void ean13(const QString &digits);
    /// Letters and figures of ASCII, printed below; nothing where one is of another kind.
    void code128(const QString &text);
    /// A square of `module` dots (1 to 16) a module, with the middle correction of errors.
    void qr(const QString &text, int module);
    /// Dots: rows of `widthBytes` bytes, the highest bit at the left, 1 is black.
    void raster(int widthBytes, const QByteArray &rows);
    /// Asks the printer to say how it is (`EscPosStatus`), 1 to 4.
    void ask(int question);

    const QByteArray &bytes() const { return m_bytes; }

private:
    void put(std::initializer_list<int> bytes);

    Charset m_page;
    QByteArray m_bytes;
};

/// What a printer answers to `EscPos::ask`.
struct EscPosStatus {
    bool isOffline = false;
    bool isCoverOpen = false;
    bool isPaperOut = false;
    bool isPaperLow = false;
    bool isFaulty = false;

    static constexpr int askPrinter = 1;
    static constexpr int askOffline = 2;
    static constexpr int askPaper = 4;

    /// Adds what an answer to a question says; false when it is no answer (other bits).
    bool read(int question, unsigned char answer);
    bool canPrint() const { return !isOffline && !isCoverOpen && !isPaperOut && !isFaulty; }

    bool operator==(const EscPosStatus &) const = default;
};

} // namespace cabas
