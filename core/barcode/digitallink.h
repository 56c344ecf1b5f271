// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/barcode/gs1.h"

#include <QCoreApplication>
#include <QString>
#include <QStringView>

namespace cabas {

/// GS1 Digital Link: a web address that carries element strings, as in
/// `https://id.gs1.org/01/09520123456788/10/AB?17=271231`. Nothing is fetched.
class DigitalLink {
    Q_DECLARE_TR_FUNCTIONS(DigitalLink)

public:
    /// True for text that begins like a web address, whatever it carries.
    static bool isAddress(QStringView text);

    /// The elements of an address: key, qualifiers, then attributes in the order of the query.
    /// A GTIN of 8, 12 or 13 digits is filled with zeros. Words of the query that are not numbers
    /// mean nothing here; an unknown number, an AI given twice, a qualifier out of place, an
    /// empty value and a character that no address may hold are refused.
    static Result<Gs1Elements> parse(QStringView address);
};

} // namespace cabas
