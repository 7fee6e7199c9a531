/**
 * The script of the page that orders the front page, as the browser gets it: stories are
 * dragged, or moved by their buttons, without a page being loaded, and each move is said
 * aloud. What it moves are the form's own fields, so that what is sent is what is seen.
 * The local server alone has it.
 */

export const ORDER_SCRIPT = `
const list = document.querySelector('.order')
const { rows, others, moved } = JSON.parse(list.dataset.told)
const stories = () => [...list.children]
document.querySelector('#drag').hidden = false

function rowAt(place) {
  let end = 0
  for (const { name, room } of rows) if (place < (end += room)) return name
  return others
}

function number() {
  const all = stories()
  for (const [at, story] of all.entries()) {
    story.querySelector('.row').textContent = rowAt(at)
    story.querySelector('bdi').id = 'story-' + at
    for (const button of story.querySelectorAll('button')) {
      const [by] = button.value.split(' ')
      button.value = by + ' ' + at
      button.setAttribute('aria-describedby', 'story-' + at)
      button.disabled = by === 'down' ? at === all.length - 1 : at === 0
    }
  }
}

function put(story, before) {
  list.insertBefore(story, before)
  if (!story.querySelector('[name=moved]')) {
    const field = story.querySelector('[name=order]').cloneNode()
    field.name = 'moved'
    story.append(field)
  }
  story.classList.add('moved')
  number()
  const at = stories().indexOf(story)
  const gaps = { headline: story.querySelector('bdi').textContent, n: at + 1, all: stories().length, row: rowAt(at) }
  document.querySelector('#moved').textContent = moved.replace(/{([a-z]+)}/g, (_, gap) => gaps[gap])
}

list.addEventListener('click', (event) => {
  const button = event.target.closest('button')
  if (!button) return
  event.preventDefault()
  const story = button.closest('li')
  const [by] = button.value.split(' ')
  if (by === 'up') put(story, story.previousElementSibling)
  if (by === 'down') put(story, story.nextElementSibling.nextElementSibling)
  if (by === 'top') put(story, list.firstElementChild)
  const free = button.disabled ? story.querySelector('button:enabled') : button
  free.focus()
})

let dragged = null
for (const story of stories()) {
  story.draggable = true
  story.addEventListener('dragstart', (event) => {
    dragged = story
    event.dataTransfer.effectAllowed = 'move'
    event.dataTransfer.setData('text/plain', '')
  })
}
list.addEventListener('dragover', (event) => {
  if (dragged) event.preventDefault()
})
list.addEventListener('drop', (event) => {
  const over = event.target.closest('li')
  if (!dragged || !over) return
  event.preventDefault()
  const { top, height } = over.getBoundingClientRect()
  if (over !== dragged) put(dragged, event.clientY < top + height / 2 ? over : over.nextElementSibling)
  dragged = null
})
`
