// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/accountingservice.h"

#include <QDate>

#include <functional>

class QWidget;

namespace cabas::ui {

class Desk;

/// Locks the books by hand until a day, once a person who was told what is not closed yet said so.
/// `then` gets the answer; it is not called where they left the books open.
void lockBooks(Desk &desk, QWidget *page, QDate until,
               const std::function<void(const Result<FiscalYear> &)> &then);

} // namespace cabas::ui
