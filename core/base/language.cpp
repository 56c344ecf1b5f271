// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

namespace cabas {

namespace {

struct Installed {
    QString code = QStringLiteral("en");
    std::unique_ptr<QTranslator> texts;
    std::unique_ptr<QTranslator> qtTexts;
};

Installed &installed()
{
    static Installed state;
    return state;
}

std::unique_ptr<QTranslator> loaded(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return nullptr;
    QCoreApplication::installTranslator(translator.get());
    return translator;
}

} // namespace

void Language::use(const QString &code)
{
    Installed &state = installed();
    state.code = code == u"en" ? QStringLiteral("en") : QStringLiteral("fr");
    state.texts.reset();
    state.qtTexts.reset();
    state.qtTexts = loaded(QStringLiteral("qtbase_") + state.code,
                           QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    QLocale::setDefault(locale());
    state.texts = loaded(QStringLiteral("cabas_") + state.code, QStringLiteral(":/i18n"));
}

QString Language::current()
{
    return installed().code;
}

QLocale Language::locale()
{
    return current() == u"en" ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                              : QLocale(QLocale::French, QLocale::France);
}

QString Language::ofSystem()
{
    return QLocale::system().language() == QLocale::English && QLocale::system() != QLocale::c()
               ? QStringLiteral("en")
               : QStringLiteral("fr");
}

} // namespace cabas
