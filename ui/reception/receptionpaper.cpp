// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/receptionpaper.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/craterules.h"

namespace cabas::ui {

ReceptionPaper::ReceptionPaper(ReceptionView view, const Session &session, QString shop,
                               QString file)
    : m_view(std::move(view)),
      m_reserves(Reserves::withClaims(Reserves::of(m_view.lines, m_view.gaps), m_view.credits)),
      m_now(session.local(session.now())), m_shop(std::move(shop)), m_file(std::move(file)),
      m_person(session.userName())
{
    const Delivery &delivery = m_view.delivery;
    m_day = session.local(delivery.finishedAt.value_or(delivery.startedAt)).date();
    if (m_view.reversed)
        m_links += reversedWords(*m_view.reversed, session) + u'.';
    for (const Delivery &reversal : m_view.reversals)
        m_links += reversalWords(reversal, session) + u'.';
}

QString ReceptionPaper::reversedWords(const Delivery &reversed, const Session &session)
{
    const QDate day = session.local(reversed.finishedAt.value_or(reversed.startedAt)).date();
    return tr("Takes back delivery %1 of %2")
        .arg(QString::number(reversed.id.value()), dateText(day));
}

QString ReceptionPaper::reversalWords(const Delivery &reversal, const Session &session)
{
    const QDate day = session.local(reversal.finishedAt.value_or(reversal.startedAt)).date();
    return tr("Taken back by document %1 of %2")
        .arg(QString::number(reversal.id.value()), dateText(day));
}

QString ReceptionPaper::supplier() const
{
    const QString &name = m_view.delivery.supplierName;
    return name.isEmpty() ? tr("no supplier") : name;
}

ReportTable ReceptionPaper::blank(const QString &name, const QString &title) const
{
    ReportTable table;
    table.name = name;
    table.title = title;
    table.from = m_day;
    table.to = m_day;
    table.madeAt = m_now;
    table.shop = m_shop;
    table.file = m_file;
    return table;
}

QString ReceptionPaper::remarks(const DeliveryLine &line) const
{
    QStringList remarks;
    for (const DeliveryGap &gap : m_view.gaps) {
        if (gap.line != line.id)
            continue;
        QStringList words{GapRules::title(gap.kind) + u' ' +
                          quantityText(gap.quantity, line.unit, Language::locale())};
        if (gap.temperature)
            words += GapRules::temperatureText(*gap.temperature, Language::locale());
        if (!gap.comment.isEmpty())
            words += gap.comment;
        remarks += words.join(u", "_qs);
    }
    return remarks.join(u" ; "_qs);
}

ReportRow ReceptionPaper::receiptRow(const DeliveryLine &line) const
{
    Quantity keptOut;
    for (const DeliveryGap &gap : m_view.gaps) {
        if (gap.line == line.id && GapRules::keepsOut(gap.kind))
            keptOut += gap.quantity;
    }
    const Quantity difference = line.received - line.expected.value_or(line.received);
    const auto figure = [](Quantity quantity) {
        return quantity.isZero() ? ReportCell() : cell(quantity);
    };
    return {cell(line.productName),
            cell(line.reference.isEmpty() ? line.productCode : line.reference),
            line.expected ? cell(*line.expected) : ReportCell(),
            cell(line.received),
            figure(difference),
            cell(line.received - keptOut),
            cell(unitName(line.unit)),
            cell(remarks(line))};
}

ReportTable ReceptionPaper::receipt() const
{
    const Delivery &delivery = m_view.delivery;
    ReportTable table =
        blank(u"reception"_qs, (delivery.reverses ? tr("Reception taken back, document %1 · %2")
                                                  : tr("Receipt of reception %1 · %2"))
                                   .arg(QString::number(delivery.id.value()), supplier()));
    table.columns = {{u"article"_qs, tr("Article")},
                     {u"reference"_qs, tr("Reference")},
                     {u"expected_milli"_qs, tr("Expected"), ColumnKind::Quantity},
                     {u"received_milli"_qs, tr("Counted"), ColumnKind::Quantity},
                     {u"difference_milli"_qs, tr("Difference"), ColumnKind::Quantity},
                     {u"taken_milli"_qs, tr("Taken in"), ColumnKind::Quantity},
                     {u"unit"_qs, tr("Unit")},
                     {u"remarks"_qs, tr("Remarks")}};
    for (const DeliveryLine &line : m_view.lines)
        table.rows.push_back(receiptRow(line));
    for (const UnresolvedCode &code : m_view.unresolved)
        table.rows.push_back({cell(tr("Unknown code")),
                              cell(code.code),
                              {},
                              cell(code.quantity),
                              {},
                              {},
                              {},
                              cell(tr("set aside"))});
    for (const AnnouncedLine &line : m_view.unknownLines)
        table.rows.push_back({cell(line.name),
                              cell(line.reference),
                              cell(line.quantity),
                              {},
                              {},
                              {},
                              {},
                              cell(tr("announced, no product of ours"))});
    if (!delivery.documentName.isEmpty())
        table.notes += tr("Document: %1.").arg(delivery.documentName);
    table.notes += m_links;
    if (!delivery.reason.isEmpty())
        table.notes += tr("Reason: %1.").arg(delivery.reason);
    if (!m_view.crates.empty())
        table.notes += tr("Crates to hand back: %1.").arg(CrateRules::words(m_view.crates));
    QStringList people;
    for (const CounterShare &counter : m_view.counters)
        people += counter.name;
    if (!delivery.reverses)
        table.notes +=
            tr("Counted by %1.").arg(people.isEmpty() ? m_person : people.join(u", "_qs));
    return table;
}

ReportTable ReceptionPaper::letter() const
{
    ReportTable table =
        blank(u"reserves"_qs,
              tr("Reserves on your delivery of %1 · %2").arg(dateText(m_day), supplier()));
    table.file.clear(); // the name of our file means nothing to a supplier
    table.opening = QStringList{tr("Hello,"), QString(), found(), QString()};
    table.columns = {{u"article"_qs, tr("Article")},
                     {u"reference"_qs, tr("Your reference")},
                     {u"kind"_qs, tr("What is wrong")},
                     {u"quantity"_qs, tr("Quantity")},
                     {u"value_cents"_qs, tr("Value excl. VAT"), ColumnKind::Money},
                     {u"remarks"_qs, tr("Remarks")}};
    const QLocale locale = Language::locale();
    for (const Reserve &reserve : m_reserves) {
        QStringList remarks;
        if (reserve.temperature)
            remarks += GapRules::temperatureText(*reserve.temperature, locale);
        if (!reserve.comment.isEmpty())
            remarks += reserve.comment;
        table.rows.push_back(
            {cell(reserve.productName.isEmpty() ? tr("The whole delivery") : reserve.productName),
             cell(reserve.reference), cell(GapRules::title(reserve.kind)),
             cell(reserve.quantity.isZero() ? QString()
                                            : quantityText(reserve.quantity, reserve.unit, locale)),
             reserve.value.isZero() ? ReportCell() : cell(reserve.value),
             cell(remarks.join(u", "_qs))});
    }
    const Money credit = Reserves::credit(m_reserves);
    table.totals = {cell(tr("Credit note expected")), {}, {}, {}, cell(credit), {}};
    table.notes = asked(credit) + QStringList{QString(), m_person, m_shop};
    return table;
}

QString ReceptionPaper::words(const Reserve &reserve)
{
    const QLocale locale = Language::locale();
    QString words = reserve.productName.isEmpty() ? tr("The whole delivery") : reserve.productName;
    if (!reserve.reference.isEmpty())
        words += u" ("_qs + reserve.reference + u')';
    QStringList what{GapRules::title(reserve.kind)};
    if (!reserve.quantity.isZero())
        what[0] += u' ' + quantityText(reserve.quantity, reserve.unit, locale);
    if (reserve.temperature)
        what += GapRules::temperatureText(*reserve.temperature, locale);
    if (!reserve.value.isZero())
        what += moneyText(reserve.value, locale);
    if (!reserve.comment.isEmpty())
        what += reserve.comment;
    return tr("%1: %2").arg(words, what.join(u", "_qs));
}

QString ReceptionPaper::mailSubject() const
{
    return tr("Reserves on your delivery of %1").arg(dateText(m_day));
}

/// What both letter and mail begin with.
QString ReceptionPaper::found() const
{
    const QString &document = m_view.delivery.documentName;
    return document.isEmpty()
               ? tr("on receiving your delivery of %1 we found the following:").arg(dateText(m_day))
               : tr("on receiving your delivery of %1 (document %2) we found the following:")
                     .arg(dateText(m_day), document);
}

/// What both end with.
QStringList ReceptionPaper::asked(Money credit)
{
    QStringList text;
    if (!credit.isZero())
        text += tr("Please send us a credit note of %1 excluding VAT.")
                    .arg(moneyText(credit, Language::locale()));
    return text + QStringList{tr("Thank you for your answer.")};
}

QString ReceptionPaper::mail() const
{
    QStringList text{tr("Hello,"), QString(), found(), QString()};
    for (const Reserve &reserve : m_reserves)
        text += u"- "_qs + words(reserve);
    text += QString();
    text += asked(Reserves::credit(m_reserves));
    text += QStringList{QString(), m_person, m_shop};
    return text.join(u'\n');
}

} // namespace cabas::ui
