// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>
#include <mutex>

namespace cabas {

namespace {

/// Qt's own texts, of its dialogs and failures: sought and read when the first of them is asked
/// for. No command that goes well asks.
class QtTexts : public QTranslator {
public:
    explicit QtTexts(const QString &code) : m_code(code) {}

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *remark,
                      int count) const override
    {
        std::call_once(m_isRead, [this] {
            [[maybe_unused]] const bool isThere =
                m_texts.load(QStringLiteral("qtbase_") + m_code,
                             QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        });
        return m_texts.translate(context, text, remark, count);
    }

private:
    QString m_code;
    mutable std::once_flag m_isRead;
    mutable QTranslator m_texts; ///< empty where Qt's texts are not installed
};

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
    state.qtTexts = std::make_unique<QtTexts>(state.code);
    QCoreApplication::installTranslator(state.qtTexts.get());
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
