// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace cabas::ui {

class Desk;
class KeyButton;

/// A small button of a page on one thing of the shop: what the log book says of it, and a line to
/// add. `kind` is the log book's word ("product"); `reference` gives its id when it is pressed.
KeyButton *makeLogButton(Desk &desk, const QString &kind, std::function<QString()> reference);

} // namespace cabas::ui
