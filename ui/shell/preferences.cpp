// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "core/base/language.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QSettings>

namespace cabas::ui {

namespace {

constexpr int usualText = 100;
constexpr int usualVolume = 2;

} // namespace

Theme *Preferences::themeInForce()
{
    return qApp->findChild<Theme *>(QString(), Qt::FindDirectChildrenOnly);
}

QString Preferences::language()
{
    return QSettings().value(u"language"_qs, Language::ofSystem()).toString();
}

void Preferences::setLanguage(const QString &code)
{
    QSettings().setValue(u"language"_qs, code);
    Language::use(code);
}

QString Preferences::theme()
{
    return QSettings().value(u"theme"_qs).toString();
}

void Preferences::setTheme(const QString &choice)
{
    QSettings().setValue(u"theme"_qs, choice);
    applyTheme();
}

int Preferences::textFactor()
{
    return QSettings().value(u"textFactor"_qs, usualText).toInt();
}

void Preferences::setTextFactor(int percent)
{
    QSettings().setValue(u"textFactor"_qs, percent);
    themeInForce()->setTextFactor(percent);
}

int Preferences::soundVolume()
{
    return QSettings().value(u"soundVolume"_qs, usualVolume).toInt();
}

void Preferences::setSoundVolume(int volume)
{
    QSettings().setValue(u"soundVolume"_qs, volume);
}

void Preferences::applyTheme()
{
    const QString choice = theme();
    themeInForce()->setChoice(choice == u"dark"    ? Theme::Choice::Dark
                              : choice == u"light" ? Theme::Choice::Light
                                                   : Theme::Choice::System);
}

void Preferences::apply()
{
    Language::use(language());
    applyTheme();
    themeInForce()->setTextFactor(textFactor());
}

} // namespace cabas::ui
