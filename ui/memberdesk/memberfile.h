// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace cabas::ui {

class Desk;
class Page;

/// A member's page, whole: what the members' room knows of them, their shifts, badges and notes.
Page *makeMemberFile(Desk &desk, QWidget *parent);

} // namespace cabas::ui
