// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace cabas {

/// The language people read. The source texts are English; French is compiled in.
class Language {
public:
    /// Switches every text to "fr" or "en" (anything else is French); may be called again while
    /// running: widgets get a LanguageChange event.
    static void use(const QString &code);
    static QString current();
    /// The locale of amounts and dates in the current language.
    static QLocale locale();
    /// The language of the desktop, "fr" where it is neither.
    static QString ofSystem();
};

} // namespace cabas
