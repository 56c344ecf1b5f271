// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cabas::ui {

class Theme;

/// What was set on this computer for whoever works at it: language, colours, size of text,
/// loudness. Kept beside the shop's file, never in it.
class Preferences {
public:
    /// "fr" or "en"; the desktop's until somebody chose.
    static QString language();
    /// Switches every text at once.
    static void setLanguage(const QString &code);
    /// "light", "dark", or empty to follow the desktop.
    static QString theme();
    static void setTheme(const QString &choice);
    /// One of `textFactors`, per cent.
    static int textFactor();
    static void setTextFactor(int percent);
    /// 0 is silent, 3 the loudest.
    static int soundVolume();
    static void setSoundVolume(int volume);

    /// Puts language, colours and size of text in force as the program starts.
    static void apply();

private:
    static Theme *themeInForce();
    static void applyTheme();
};

} // namespace cabas::ui
