// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/charset.h"

#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cabas {

/// One line of a slip, set at a width, for a printer, a PDF or the screen.
struct SlipLine {
    enum class Weight { Normal, Strong, Title };
    QString text; ///< at most as wide as the paper, half of it for a Title
    Weight weight = Weight::Normal;
    bool isBarcode = false; ///< `text` is drawn as a Code 128

    bool operator==(const SlipLine &) const = default;
};

/// A piece of a slip before anybody knows how wide the paper is.
struct SlipPart {
    enum class Kind {
        Text, ///< `text`, broken between words
        Centred,
        Ends,  ///< `text` and `right` at the two ends of a line; the text goes on below
        Table, ///< `rows` of cells: the first at the left, the others figures
        Rule,
        Barcode
    };
    Kind kind = Kind::Text;
    QString text = {};
    QString right = {};
    std::vector<QStringList> rows = {};
    SlipLine::Weight weight = SlipLine::Weight::Normal;

    bool operator==(const SlipPart &) const = default;
};

/// What a ticket printer's paper says, whatever its width: one value that becomes the bytes of a
/// printer, a PDF or a picture on the screen. Pure.
class Slip {
public:
    using Weight = SlipLine::Weight;
    /// Letters on a line of 80 mm paper; others have 42, and 32 on 58 mm.
    static constexpr int usualColumns = 48;

    void add(const QString &text, Weight weight = Weight::Normal);
    void addCentred(const QString &text, Weight weight = Weight::Normal);
    void addEnds(const QString &left, const QString &right, Weight weight = Weight::Normal);
    void addTable(const std::vector<QStringList> &rows);
    void addRule();
    void addBlank() { add({}); }
    void addBarcode(const QString &text);
    /// Another paper below, after a blank line; nothing where there is none.
    void append(const Slip &slip);

    const std::vector<SlipPart> &parts() const { return m_parts; }
    /// Set at a width of 16 letters or more. With a charset, the letters are first those that
    /// the charset has (œ may become oe), so that nothing is moved when they are printed.
    std::vector<SlipLine> lines(int columns = usualColumns,
                                std::optional<Charset> charset = {}) const;

    QJsonArray toJson() const;
    static Slip fromJson(const QJsonArray &json);

    /// `left` and `right` at the two ends of a line, the left cut where they would touch.
    static QString spread(const QString &left, const QString &right, int width = usualColumns);
    /// A text in lines of at most `width`, broken between words.
    static QStringList wrapped(const QString &text, int width = usualColumns);

    bool operator==(const Slip &) const = default;

private:
    std::vector<SlipPart> m_parts;
};

} // namespace cabas
