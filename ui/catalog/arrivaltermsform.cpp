// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/arrivaltermsform.h"

#include "core/base/language.h"
#include "core/reception/gaprules.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

QString shown(const std::optional<int> &days)
{
    return days ? QString::number(*days) : QString();
}

/// The days typed; blank is none, and anything but a number of days is wrong.
std::optional<int> daysIn(const QLineEdit *edit, Field *field)
{
    const QString typed = edit->text().trimmed();
    bool isNumber = false;
    const int days = typed.toInt(&isNumber);
    const bool isWrong =
        !typed.isEmpty() && (!isNumber || days < 0 || days > ArrivalTerms::mostDays);
    field->setError(isWrong ? ArrivalTermsForm::tr("Write a number of days, or nothing.")
                            : QString());
    return typed.isEmpty() || isWrong ? std::nullopt : std::optional(days);
}

} // namespace

ArrivalTermsForm::ArrivalTermsForm(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("When goods arrive"), TextSize::Body, Weight::Strong));
    column->addWidget(makeWrapped(tr("Left blank: as the family above it; else 3 days for a use-by "
                                     "date, 14 for a best-before date, 4 °C for chilled goods and "
                                     "−18 °C for frozen ones."),
                                  TextSize::Caption, Token::TextMuted));
    const auto field = [](const QString &label, QLineEdit *edit, const QString &name) {
        edit->setObjectName(name);
        return new Field(label, edit);
    };
    m_useBy = new QLineEdit;
    m_bestBefore = new QLineEdit;
    m_warmest = new QLineEdit;
    m_useByField = field(tr("Short use-by, days"), m_useBy, u"short-use-by"_qs);
    m_bestBeforeField = field(tr("Short best-before, days"), m_bestBefore, u"short-best-before"_qs);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_useByField, 1);
    row->addWidget(m_bestBeforeField, 1);
    column->addLayout(row);
    m_warmestField = field(tr("Warmest at reception, °C"), m_warmest, u"warmest"_qs);
    column->addWidget(m_warmestField);
}

void ArrivalTermsForm::setTerms(const ArrivalTerms &terms)
{
    m_useBy->setText(shown(terms.shortUseByDays));
    m_bestBefore->setText(shown(terms.shortBestBeforeDays));
    m_warmest->setText(terms.warmest ? GapRules::temperatureText(*terms.warmest, Language::locale())
                                     : QString());
    for (Field *each : {m_useByField, m_bestBeforeField, m_warmestField})
        each->setError({});
}

std::optional<ArrivalTerms> ArrivalTermsForm::terms()
{
    ArrivalTerms terms;
    terms.shortUseByDays = daysIn(m_useBy, m_useByField);
    terms.shortBestBeforeDays = daysIn(m_bestBefore, m_bestBeforeField);
    const QString typed = m_warmest->text().trimmed();
    terms.warmest = GapRules::parseTemperature(typed);
    const bool isWrong = !typed.isEmpty() && !terms.warmest;
    m_warmestField->setError(isWrong ? tr("Write degrees such as 8 or -18.") : QString());
    if (m_useByField->hasError() || m_bestBeforeField->hasError() || isWrong)
        return std::nullopt;
    return terms;
}

} // namespace cabas::ui
